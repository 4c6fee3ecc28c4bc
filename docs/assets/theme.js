/* Run before anything is painted, so not as a module: the colors that the reader has chosen
   (palette.js), if any, and that scripts run. */

document.documentElement.className = "js";
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Where no storage is allowed, the colors are the system's.
}
