/* A link to an item of the page, in the form in which somebody needs it. */

const ROOT = new URL("..", import.meta.url).pathname;
const page = document.querySelector("link[rel='canonical']").href;
const site = document.querySelector("meta[property='og:site_name']").content;
const reviewed = document.querySelector("meta[property='article:modified_time']").content;
const authors = `The contributors of ${site}`;
const [year, , day] = reviewed.split("-").map(Number);
const month = new Date(reviewed).toLocaleDateString("en-US", { month: "long", timeZone: "UTC" });

export const APA = "Copy citation (APA)";
/** The formats that "Cite" offers. */
export const CITATIONS = ["Copy link", APA, "Copy BibTeX"];

/** From an item (its name, hash and label) to text. A format without text is not offered. */
export const FORMATS = {
  "Copy link": ({ hash }) => address(hash),
  "Copy text": ({ hash }) =>
    document.getElementById(hash.slice(1))?.nextElementSibling?.querySelector("q")?.textContent,
  "Copy Markdown": ({ name, hash }) => `[${inMarkdown(name)}](${address(hash)})`,
  "Copy reStructuredText": ({ name, label }) =>
    label && `:external+genai:ref:\`${name.replace(/[\\`]/g, "\\$&")} <${label}>\``,
  "Copy HTML": ({ name, hash }) => `<a href="${inHtml(address(hash))}">${inHtml(name)}</a>`,
  "Copy embed code": ({ name, hash }) => {
    const item = document.getElementById(hash.slice(1));
    const file = item?.querySelector("a[download]")?.getAttribute("href");
    const image = file && `<img src="${inHtml(new URL(file, page).href)}" alt="${inHtml(name)}">`;
    return image && `<a href="${inHtml(address(hash))}">${image}</a>`;
  },
  [APA]: ({ name, hash }) =>
    `${authors}. (${year}, ${month} ${day}). ${inSentence(name)} ${site}. ${address(hash)}`,
  "Copy BibTeX": ({ name, hash }) =>
    [
      `@misc{${bibtexKey(hash)},`,
      `  author = {{${inBibtex(authors)}}},`,
      `  title = {{${inBibtex(name)}}},`,
      `  year = {${year}},`,
      `  month = ${month.slice(0, 3).toLowerCase()},`, // the abbreviations that styles define
      `  howpublished = {${inBibtex(site)}},`,
      `  url = {${address(hash)}},`,
      `  note = {Reviewed ${day} ${month} ${year}},`,
      "}",
    ].join("\n"),
};

/* The title stands for the whole page. */
const title = document.querySelector("h1")?.id;
const address = (hash) => new URL(hash === `#${title}` ? "" : hash, page).href;

/* What CommonMark would read as markup. Entities serve where not all dialects know \< and \&. */
function inMarkdown(text) {
  const entities = text.replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("<", "&lt;");
  return entities.replace(/[\\`*_[\]]/g, "\\$&");
}

function inHtml(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => entities[sign]);
}

/* What TeX would read as a command. A brace is spelled out: BibTeX counts even \{ as one. */
function inBibtex(text) {
  const commands = {
    "\\": "textbackslash",
    "{": "textbraceleft",
    "}": "textbraceright",
    "^": "textasciicircum",
    "~": "textasciitilde",
    "<": "textless",
    ">": "textgreater",
    "|": "textbar",
  };
  return text.replace(/[#$%&_\\{}^~<>|]/g, (sign) =>
    sign in commands ? `{\\${commands[sign]}}` : `\\${sign}`,
  );
}

const inSentence = (name) => (/[.?!]”?$/.test(name) ? name : `${name}.`);

function bibtexKey(hash) {
  const words = `genai ${location.pathname.slice(ROOT.length)} ${decodeURIComponent(hash)}`;
  return words.match(/[\p{L}\p{N}]+/gu).join("-");
}
