"""What the search must know of the words of the subject.

Everything is written as a reader types it, in lower case; a hyphen or a dot is as good as a space.
An ending that English gives a word (plural, -ing, -ed) need not be listed where it stands alone:
the search takes it off before it compares.
"""

# Different spellings and names of one thing: each is read as the first one of its line. Longer
# ones are looked for first, so that "generative model" is read before "generative".
SAME_WORDS: tuple[tuple[str, ...], ...] = (
    (
        *("generative ai", "generative artificial intelligence", "generative models"),
        *("generative model", "generative", "genai", "gen ai", "gai"),
    ),
    ("llm", "large language models", "large language model", "llms"),
    ("ai", "artificial intelligence", "a.i."),
    ("foundation model", "foundation models"),
    ("slm", "small language models", "small language model"),
    ("agi", "artificial general intelligence"),
    ("chatgpt", "chat gpt"),
    ("dalle", "dall e"),
    ("rag", "retrieval augmented generation"),
    ("gan", "generative adversarial networks", "generative adversarial network"),
    ("vae", "variational autoencoders", "variational autoencoder"),
    (
        *("fine tuning", "finetuning", "fine tune", "finetune"),
        *("fine tuned", "finetuned"),
    ),
    ("open source", "opensource"),
    ("open weights", "open weight"),
    ("machine learning", "ml"),
    ("deep learning", "dl"),
    ("natural language processing", "nlp"),
    ("deepfake", "deep fake", "deepfakes"),
    ("image generator", "image generators", "image generation", "text to image"),
    ("image", "picture", "pictures", "photo", "photos", "drawing", "drawings"),
    ("begin", "start", "started", "starts", "began", "begun", "origin", "origins", "history"),
    (
        *("same", "identical", "equal", "synonym", "synonyms", "synonymous", "interchangeable"),
        *("another word", "fancy word", "fancy term", "fancy name", "buzzword"),
    ),
    (
        *("difference", "differences", "different", "differ", "differs", "distinction"),
        *("distinguish", "vs", "versus", "compared", "comparison", "compare"),
    ),
    ("chat", "chats", "conversation", "conversations"),
    ("train", "trained", "training"),
    ("wrong", "mistake", "mistakes", "error", "errors", "incorrect", "fail", "fails", "failure"),
    (
        *("hallucination", "hallucinations", "hallucinate", "hallucinates", "hallucinating"),
        *("made up", "make up", "makes up", "making up", "make things up", "makes things up"),
        *("invent", "invents"),
    ),
    ("energy", "electricity", "power"),
    ("cost", "costs", "price", "prices", "pricing", "expensive", "cheap"),
    ("cite", "cites", "citing", "citation", "citations"),
    ("copyright", "copyrighted", "copyrightable"),
    ("law", "laws", "legal", "legally"),
    ("company", "companies", "business", "businesses", "firm", "firms"),
    ("computer", "computers", "pc", "laptop"),
    ("remember", "remembers", "memory"),
    (
        *("simple", "simple terms", "simple words", "plain english", "explained", "beginners"),
        *("eli5", "dummies"),
    ),
    ("job", "jobs", "worker", "workers", "employee", "employees"),
    ("delay", "delayed", "postponed"),
    ("child", "children", "kid", "kids", "childs"),
    ("teenager", "teenagers", "teen", "teens", "adolescent", "adolescents"),
    ("cheat", "cheats", "cheating", "cheated"),
    ("plagiarism", "plagiarize", "plagiarized", "plagiarizing", "plagiarise", "plagiarised"),
    ("teacher", "teachers", "professor", "professors", "instructor", "instructors"),
    ("university", "universities", "college", "colleges"),
    ("student", "students", "pupil", "pupils"),
    ("detector", "detectors", "detection", "detect", "detects", "detected"),
    ("limitation", "limitations", "weakness", "weaknesses", "shortcoming", "shortcomings"),
    ("safe", "safety", "safely"),
    ("doctor", "doctors", "physician", "physicians", "clinician", "clinicians"),
    ("lawyer", "lawyers", "attorney", "attorneys"),
    ("vendor", "vendors", "supplier", "suppliers"),
)

# Words that are related without being the same: one that is typed also finds the others of its
# line, for less. Lines, and the words in them, stand in the order of the alphabet.
RELATED_WORDS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
    accuracy accurate correct reliable rely right trust
    adapt customize improve personalize
    alike equivalent identical same
    analogy explain metaphor
    answer output reply respond response
    application purpose use
    arithmetic calculate math mathematics number
    art artwork illustration image
    article journalism journalist media news newspaper press reporter
    artist creative creativity creator
    ask input instruction prompt question
    attack hack hacker injection jailbreak malicious security
    attorney court judge law lawsuit lawyer sue
    audio sound speak speech spoken talk voice
    author essay text write writing written
    aware conscious intelligence intelligent reason sentient smart think thinking thought understand
    begin earlier first invented old
    believe true trust truth
    belong contain include inside member part subset
    benchmark evaluate evaluation measure quality test
    best better choose decide pick recommend should
    bias biased discriminate discrimination fair fairness prejudice racist stereotype
    big bigger giant huge large size
    browse google internet online search web
    budget cheap cost fee money pay subscription
    buy procurement purchase vendor
    call called jargon name term vocabulary word
    carbon climate emission energy environment environmental footprint water
    career employee job office profession work
    category kind sort type
    child minor teenager young
    circle diagram picture venn
    class classroom education essay exam homework school student teacher university
    clause contract guideline policy rule terms
    clinical diagnosis doctor health hospital medical medicine nurse patient
    clip film movie video
    clone deepfake fake impersonate
    code coder coding developer program programmer programming software
    commercial commercially profit sell
    company maker provider vendor
    computer laptop local locally offline own phone
    confidential leak personal privacy private secret sensitive
    cheat copied copy plagiarism steal theft
    count letter spell strawberry
    danger dangerous harm harmful risk risky safe threat
    data database dataset document information
    declare disclose disclosure label mark watermark
    define definition mean meaning
    delete erase remove unlearn
    detector recognize spot
    false hallucination inaccurate lie untrue wrong
    fast latency quick slow speed time
    forget keep memory remember save store
    future next replace soon
    language multilingual translate translation translator
    learn learning taught teach train
    length limit long maximum window
    limit limitation
    lightweight little mini small tiny
    machine robot
    music song
    owner ownership owns
    shorten summarize summary
    """.strip().splitlines()
)

# What is said of the others of a line often holds for the first, but not the other way round.
BROADER_WORDS: tuple[tuple[str, ...], ...] = (
    ("chatgpt", "llm", "chatbot"),
    ("chatbot", "llm", "chatgpt"),
    ("claude", "llm", "chatbot", "chatgpt"),
    ("copilot", "llm", "chatbot", "chatgpt"),
    ("deepseek", "llm", "chatbot", "chatgpt"),
    ("gemini", "llm", "chatbot", "chatgpt"),
    ("gpt", "llm"),
    ("dalle", "image generator", "image"),
    ("midjourney", "image generator", "image"),
    ("turnitin", "detector"),
)

# Words that nearly every page is about: they count for less beside a word that decides.
SUBJECT_WORDS: tuple[str, ...] = (
    "ai",
    "chatgpt",
    "difference",
    "generate",
    "generative ai",
    "language",
    "llm",
    "model",
    "same",
    "simple",
)

# Words that only frame a question: "What exactly is a token?" asks for "token".
FRAME_WORDS: frozenset[str] = frozenset(
    """
    a actually an and anyway are but does even exactly explain is just mean meaning means please
    really so tell the us was were what
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)

# Words that decide nothing.
STOP_WORDS: frozenset[str] = frozenset(
    """
    a about actually ain all also an and any anyway are aren as at be been by can could couldn did
    didn do does doesn don even exactly for from get going had hadn has hasn have haven her his how
    i if in into is isn it its just know let like made make many me more most much my need no not of
    on one or our please really should shouldn so some somebody someone something than that the
    their them then there these they thing things this those to us use used uses using want was wasn
    we were weren what when where which who whose why will with won would wouldn you your
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)

# Words of which a question is made that asks what a system is. A question that holds the name of a
# system and, besides, only these is answered with the verdict on it.
ASKING_WORDS: frozenset[str] = frozenset(
    """
    a actually also an and app are as based be being called chatbot class classed classified
    considered count counts does even exactly fall family for generative ai group in is it just
    kind language large like llm model of on one or part product program really same still such
    technically that the thing to tool true type under was were what which
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)
