"""What the search must know of the words of the subject.

Everything is written as a reader types it, in lower case; a hyphen or a dot is as good as a space.
An ending that English gives a word (plural, -ing, -ed) need not be listed where it stands alone:
the search takes it off before it compares. A word that leads to one question alone belongs to the
wordings of that question.
"""

from macros.model import Verdict


def _groups(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the spellings of each line, which commas separate."""
    return tuple(tuple(line.strip().split(", ")) for line in text.strip().splitlines())


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Different spellings and names of one thing: each is read as the first one of its line. Longer
# ones are looked for first, so that "generative model" is read before "generative".
SAME_WORDS = _groups("""
    generative ai, generative artificial intelligence, generative models, generative model, generative, genai, gen ai, gai, generativ ai
    llm, large language models, large language model, llms
    ai, artificial intelligence, a.i., ais
    foundation model, foundation models
    slm, small language models, small language model
    agi, artificial general intelligence
    chatgpt, chat gpt, chat gtp, chatgbt, chat gbt
    chatbot, chat bot, chat bots
    claude, cloude
    copilot, co pilot
    data center, data centers, data centre, data centres, datacenter, datacenters
    deepseek, deep seek
    gpt 3, gpt3
    gpt 4, gpt4
    gpt 5, gpt5
    hugging face, huggingface
    midjourney, mid journey
    notebooklm, notebook lm
    openai, open ai
    dalle, dall e
    rag, retrieval augmented generation
    gan, generative adversarial networks, generative adversarial network
    vae, variational autoencoders, variational autoencoder
    fine tuning, finetuning, fine tune, finetune, fine tuned, finetuned
    open source, opensource
    open weights, open weight
    machine learning, ml
    deep learning, dl
    natural language processing, nlp
    diffusion, diffusion models, diffusion model
    deepfake, deepfakes, deep fakes, deep fake
    image generator, image generators, image generation, text to image
    image, picture, pictures, photo, photos, drawing, drawings
    begin, start, started, starts, began, begun, origin, origins, history
    same, identical, equal, synonym, synonyms, synonymous, interchangeable, another word, fancy word, fancy term, fancy name, buzzword
    difference, differences, difrence, different, differ, differs, distinction, distinguish, vs, versus, compared, comparison, compare, difference between, differences between
    chat, chats, conversation, conversations
    say please, saying please, please and thank you, say thank you
    write, writes, writing, wrote, written
    grade, grades, grading, graded, marking
    mean, means, meaning, stand for, stands for, definition, define, defined, best describes, best describe, best defines
    train, trained, training
    transformer, transformers
    wrong, mistake, mistakes, error, errors, incorrect, fail, fails, failure, mistaken
    hallucination, hallucinations, hallucinate, hallucinates, hallucinating, made up, make up, makes up, making up, make things up, makes things up, invent, invents, fabricate, fabricates, fabricated, make stuff up, makes stuff up, making stuff up
    email, emails, e mail, e mails
    energy, electricity, power
    environment, environmental, planet, climate
    advertising, ad, ads, advertisement, advertisements, adverts, commercials
    cost, costs, price, prices, pricing, expensive, cheap, cheaper, cheapest, affordable, pricey, costly
    fast, faster, fastest, quick, quicker, quickest, speed
    small, smaller, smallest
    large, larger, largest, big, bigger, biggest
    best, better, good
    cite, cites, citing, citation, citations
    copyright, copyrighted, copyrightable, copy right, copywrite, copyrite
    law, laws, legal, legally
    uk, u.k., united kingdom, great britain, britain, british
    company, companies, business, businesses, firm, firms
    computer, computers, pc, laptop
    remember, remembers, memory
    simple, simple terms, simple words, plain english, plain words, explained, beginners, eli5, dummies, simply, introduction, intro, basics, plain language, without jargon, without the jargon, no jargon, lay terms, layman terms, explain like i 5, explain like i five
    job, jobs, occupation, occupations
    employee, employees, staff, worker, workers, team members
    child, children, kid, kids, childs, son, daughter
    older people, older person, older adults, elderly people, elderly, seniors, senior citizens, pensioners
    teenager, teenagers, teen, teens, adolescent, adolescents
    cheat, cheats, cheating, cheated
    plagiarism, plagiarize, plagiarized, plagiarizing, plagiarise, plagiarised
    teacher, teachers, professor, professors, instructor, instructors
    university, universities, college, colleges
    homework, assignment, assignments, schoolwork, coursework
    owner, owners, own, owns, owned, ownership, belong to, belongs to
    responsible, responsibility, accountable, accountability, liable, liability, to blame, at fault, whose fault
    privacy, private
    employer, employers, boss, bosses
    hire, hires, hiring, recruit, recruits, recruiting, recruitment
    ai generated, made by ai, written by ai, made with ai, generated by ai, ai made, sounds like ai, sounds like chatgpt, reads like ai, reads like chatgpt, looks like ai, looks like chatgpt
    technical skills, tech savvy, technical knowledge, technical person, how to code, how to program, know coding, know programming
    student, students, pupil, pupils, schoolchild, schoolchildren
    detector, detectors, detection, detect, detects, detected
    limitation, limitations, weakness, weaknesses, shortcoming, shortcomings, disadvantage, disadvantages, drawback, drawbacks, downside, downsides, cons
    benefit, benefits, advantage, advantages, upside, upsides, pros
    safe, safety, safely
    safe word, safe words, safeword, code word, codeword, secret word, family password, passphrase
    testament, a will, my will, your will, last will, wills
    recent, up to date
    outdated, out of date
    school, schools, high school, primary school, elementary school, middle school
    needed, do i need, do we need, do you need, really need, realy need, necessary
    not used, not use, not to use, not using, not be used, not going to use, avoid using, not for
    bad at, not do, cannot do, can not do, not able to do, unable to do, not good at
    good at, can do, able to do, capable of, what can
    how much, how many, what share, what percentage, percentage
    doctor, doctors, physician, physicians, clinician, clinicians
    lawyer, lawyers, attorney, attorneys, solicitor, solicitors, barrister, barristers
    vendor, vendors, supplier, suppliers
    forbid, forbids, forbidden, prohibit, prohibits, prohibited, ban, bans, banned
    autocomplete, auto complete, autocompletion
    spell checker, spell checkers, spell check, spell checking, spellcheck, spellchecker, spelling checker
    autocorrect, auto correct, autocorrection
    multimodal, multi modal
    license, licence, licenses, licences, licensed, licensing
    label, labels, labeled, labelled, labeling, labelling
    organization, organisation, organizations, organisations
    color, colour, colors, colours
    behavior, behaviour
    judgment, judgement, judgments, judgements
    analyze, analyse, analyzes, analyses, analyzed, analysed, analyzing, analysing
    summarize, summarise, summarizes, summarises, summarized, summarised, summarizing, summarising
    recognize, recognise, recognizes, recognises, recognized, recognised, recognizing, recognising
    memorize, memorise, memorizes, memorises, memorized, memorised, memorizing, memorising
    capitalize, capitalise, capitalized, capitalised, capitalization, capitalisation
    quantization, quantisation, quantized, quantised, quantize, quantise
    tokenizer, tokeniser, tokenization, tokenisation
    customize, customise, customized, customised
    anonymize, anonymise, anonymized, anonymised
""")

# Words that are related without being the same: one that is typed also finds the others of its
# line, for less.
RELATED_WORDS = _groups("""
    affect, applicable, apply, cover
    analogy, explain, metaphor
    answer, output, reply, respond, response
    app, application, platform, product, program, software, system, tool
    application, purpose, use
    article, journalism, journalist, magazine, media, news, newspaper, press, reporter
    ask, input, instruction, prompt, question
    assistant, bot, chatbot, helper, robot
    autocomplete, autocorrect, spell checker
    author, essay, text, write, writing, written
    belong, contain, include, inside, member, part, subset
    belong, owner
    best, better, choose, decide, pick, recommend, should
    breach, leak, privacy
    build, create, design, develop
    call, called, jargon, name, term, vocabulary, word
    career, employee, employer, job, office, profession, work
    change, release, update, version
    chat, exchange, message, session, talk
    cheat, liable, responsible, trouble
    child, dad, family, father, mom, mother, mum, parent
    child, minor, teenager, underage, young
    class, course, education, essay, exam, homework, lesson, school, student, study, teacher, university
    clause, contract, guideline, policy, rule, terms
    client, customer, shopper, user
    client, inform, tell
    clinical, diagnosis, doctor, health, hospital, medical, medicine, nurse, patient
    company, contractor, maker, provider, vendor
    compose, draft, write
    concern, danger, dangerous, harm, harmful, issue, problem, risk, risky, safe, threat, worry
    confidential, data, leak, personal, privacy, secret, secure, security, sensitive
    considerations, dilemma, ethical, ethics, moral, unethical
    copyright, owner, right
    course, literacy, train, workshop
    create, generate, produce
    cuda, gpu, graphics, hardware, npu, nvidia, vram
    damage, harm, hurt, ruin
    data, database, dataset, document, information
    declare, disclose, disclosure, label, mark, watermark
    decline, opt, refuse
    definition, describe, explain
    enter, paste, put, share, submit, type, upload
    evidence, proof, prove
    explain, introduce, teach
    false, hallucination, inaccurate, lie, untrue, wrong
    feed, train
    grandfather, grandma, grandmother, grandpa, grandparent, grandson, older people, retired
    inside, internal
    keep, save, store
    language, multilingual, translate, translation, translator
    learn, learning, taught, teach, train
    llamacpp, lmstudio, ollama, sglang, tgi, vllm
    meeting, minutes, notes, notetaking
    migrate, move, switch
    output, result
""")

# What is said of the others of a line often holds for the first, but not the other way round.
BROADER_WORDS = _groups("""
    chatgpt, llm, chatbot
    chatbot, llm, chatgpt
    claude, llm, chatbot, chatgpt
    copilot, llm, chatbot, chatgpt
    deepseek, llm, chatbot, chatgpt
    gemini, llm, chatbot, chatgpt
    gpt, llm
    grok, llm, chatbot, chatgpt
    perplexity, llm, chatbot, chatgpt
    dalle, image generator, image
    midjourney, image generator, image
    tell, detector, recognize, prove
    turnitin, detector
    copyleaks, detector
    gptzero, detector
    zerogpt, detector
""")

# Words that nearly every page is about: they count for less beside a word that decides.
SUBJECT_WORDS = _words("ai bot chatgpt difference generate language llm model same simple")

# Words that only frame a question: "What exactly is a token?" asks for "token".
FRAME_WORDS = _words("""
    a actually an and anyway are but does even exactly explain is just mean meaning means please
    really so tell the us was were what whats
""")

# Words that tell how something is asked: they decide little, and count for less beside others.
LIGHT_WORDS = _words("""
    about all allow allowed any before else even ever from get give given gives going happen happens how
    know let made make many may me might more much must my need no not other others our own said
    say says shall should someone something still system tool tools type use used uses using want
    when where who why with your
""")

# Words that decide nothing.
STOP_WORDS = _words("""
    a actually ain also am an and anyway are aren as at be been being by can could couldn
    did didn do does doesn doing don done exactly for had hadn has hasn have haven having hello
    her hi his however i if im in into is isn it its just like maybe most of ok okay on one or
    ours please possible really shouldn so some somebody teh than that the their them then there these
    they thing things this those to us wait was wasn we were weren what whether which whose will
    whats won would wouldn yet you
""")

# How a question opens: one that opens in the same way as a title, by the first word of a line, is
# more likely to ask what that answers. The longest is read, and the first that a text has.
OPENINGS = _groups("""
    may, can, could, should, must, is it ok, is it okay, is it allowed, is it fine, is it alright, is it acceptable, is it legal, is it illegal, is it permitted, am i allowed, are we allowed, are students allowed, do i have to, do we have to, do you have to, do i need to, do we need to, do you need to, does one have to, would it be ok, ok to, allowed to
    who, whose
    why, how come, what is the reason, for what reason
    when, what year, since when
    where
    how many, how much, how often, how common, how widespread, what percentage, what share, what percent
    which, what is the best, what are the best, best
    how
    what, whats, which best describes, which best defines, which statement best describes, which of these best describes, which of the following best describes, which of the following statements best describes
    is, are, was, were, does, do, did, has, have, will, isn, aren
""")

# Words of which a question is made that asks what a system is, who made it or since when it exists.
# A question that holds the name of a system and, besides, only these is answered with the result
# for the system, which has its verdict, maker and year.
ASKING_WORDS = _words("""
    a about actually ai also an and app are artificial as based be being built by called came chatbot
    class classed classified come considered count counts created creator developed developer
    does even exactly fall family for generative group in intelligence introduced is it just
    kind language large launched like llm lm made maker makes model of on one or out part product
    program really released same since still such technically that the thing to tool true type
    under was were what when which who year
""")

# Words that frame a sentence in German, French, Spanish, Italian, Portuguese or Dutch and are no
# English words. A query that has two of them, or one and no word of this site but names, is
# answered in plain words that the site is in English.
FOREIGN_WORDS = _words("""
    avec che comment como cosa cual cuando das dat dei del della dem der des diferenca
    diferencia differenza ein eine einem einen einer el entre es est esta et fur gibt het il ist je
    kann las les los mijn mit mon nicht oder para perche pour pourquoi puede puedo puis qu qual
    quali que quel quelle quoi sind sont tra tussen um un una und une unterschied verschil voor wat
    welche welches welke wer werden wie wird zwischen
""")

# Other wordings of what has none of its own, by the path of the link target. Those of a page stand
# at its top, and those of a question in its entry.
WORDINGS: dict[str, tuple[str, ...]] = {
    "about.md#cite": (
        "cite",
        "cite this",
        "cite this site",
        "how to cite this",
        "bibtex",
        "cite bibtex",
        "bibtex citation",
    ),
    "about.md#changes": (
        "what's new",
        "changelog",
        "latest changes",
        "recent changes",
        "what changed lately",
        "updates",
        "site updates",
        "changes",
        "news",
        "release notes",
    ),
    "about.md#correct": (
        "contact",
        "contact us",
        "report a mistake on this site",
        "send a correction",
        "feedback",
    ),
    "about.md#license": ("creative commons", "reuse", "reuse this site", "terms of use"),
    "dimensions/cost-and-energy.md#energy-per-output": (
        "energy row",
        "row on energy",
        "link to the row on energy",
    ),
    "dimensions/cost-and-energy.md#unit-of-price": ("cheapest model",),
    "dimensions/law-and-governance.md#eu-marking": (
        "article 50",
        "article 50 ai act",
        "chatbots must say they are ai",
        "eu chatbot law",
        "eu ai labels",
        "deepfake label eu",
    ),
    "index.md#comparison": (
        "comparison table",
        "download comparison",
        "download comparison table",
        "table of differences",
        "comparison csv",
        "csv",
    ),
    "linking.md#data": (
        "csv",
        "json",
        "data",
        "api",
        "dataset",
        "download",
        "download csv",
        "download data",
        "export",
    ),
    "linking.md#following": ("rss", "feed", "subscribe", "newsletter"),
    "linking.md#papers": ("bibtex",),
    "linking.md#picture": ("embed", "embed the umbrella", "badge", "widget"),
    "linking.md#pictures": (
        "charts",
        "diagrams",
        "download pictures",
        "embed a picture",
        "figures",
        "graphics",
        "infographic",
        "pictures of this site",
    ),
    "see.md#models": (
        "models on this site",
        "how does the demo work",
        "how was the red fish made",
        "red fish",
    ),
    "usage.md#languages": ("languages", "other languages", "translations", "translation of llm"),
    "systems.md#photoshop-generative-fill": ("photoshop",),
    "systems.md#spam-filter": ("spam", "spam filter"),
}

# What readers type before a year for which the timeline has a section.
YEAR_WORDINGS: tuple[str, ...] = ("what changed in", "changes in", "what happened in", "ai in")

# What readers call what a system makes: "video generator 2024" leads to the list of those systems,
# and "songs" to those that make music. The outputs are those of systems.
OUTPUT_WORDS: dict[str, tuple[str, ...]] = {
    "images": ("image", "image generator", "picture", "photo", "drawing"),
    "video": ("video", "film", "movie"),
    "music": ("music", "song"),
    "audio": ("audio", "sound"),
    "speech": ("speech", "voice"),
    "code": ("code",),
    "3D shapes": ("3d",),
    "molecules": ("molecule", "protein"),
}

_GENERATIVE = ("generative", "generative ai", "generative model")

# What readers call the systems of a verdict, besides its label.
VERDICT_WORDS: dict[Verdict, tuple[str, ...]] = {
    Verdict.LLM: ("large language model", "language model", *_GENERATIVE),
    Verdict.BUILT_ON_AN_LLM: ("built on", "based on llm", "llm app", "llm product", *_GENERATIVE),
    Verdict.BOUNDARY: ("hard", "borderline", "depends", "it depends", *_GENERATIVE),
    Verdict.GENERATIVE_NOT_LLM: ("not llm", *_GENERATIVE),
    Verdict.LANGUAGE_MODEL_NOT_GENERATIVE: ("language model", "not generative", "not llm"),
    Verdict.NEITHER: ("not generative", "not llm"),
}

# What an empty search offers: the ids of questions and of systems.
POPULAR_QUESTIONS: tuple[str, ...] = (
    "difference-between-generative-ai-and-llm",
    "is-chatgpt-an-llm",
    "why-do-llms-hallucinate",
    "does-it-learn-from-what-i-type",
    "will-llms-replace-workers",
    "training-on-copyrighted-works",
)
POPULAR_SYSTEMS: tuple[str, ...] = (
    "chatgpt",
    "claude",
    "gpt-4o",
    "microsoft-copilot",
    "midjourney",
    "sora",
)
