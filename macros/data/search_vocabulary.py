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
        *("generativ ai", "genrative ai", "generitive ai"),
    ),
    ("llm", "large language models", "large language model", "llms"),
    ("ai", "artificial intelligence", "a.i.", "ais"),
    ("foundation model", "foundation models"),
    ("slm", "small language models", "small language model"),
    ("agi", "artificial general intelligence"),
    ("chatgpt", "chat gpt", "chat gtp", "chatgbt", "chat gbt"),
    ("chatbot", "chat bot", "chat bots"),
    ("copilot", "co pilot"),
    ("data center", "data centers", "data centre", "data centres", "datacenter", "datacenters"),
    ("deepseek", "deep seek"),
    ("hugging face", "huggingface"),
    ("midjourney", "mid journey"),
    ("notebooklm", "notebook lm"),
    ("openai", "open ai"),
    ("turnitin", "turn it in"),
    ("whatsapp", "whats app"),
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
        *("difference between", "differences between"),
    ),
    ("chat", "chats", "conversation", "conversations"),
    ("say please", "saying please", "please and thank you", "say thank you"),
    ("write", "writes", "writing", "wrote", "written"),
    ("grade", "grades", "grading", "graded", "marking"),
    ("mean", "means", "meaning", "stand for", "stands for", "definition", "define", "defined"),
    ("train", "trained", "training"),
    (
        *("wrong", "mistake", "mistakes", "error", "errors", "incorrect", "fail", "fails"),
        *("failure", "mistaken"),
    ),
    (
        *("hallucination", "hallucinations", "hallucinate", "hallucinates", "hallucinating"),
        *("made up", "make up", "makes up", "making up", "make things up", "makes things up"),
        *("invent", "invents", "fabricate", "fabricates", "fabricated"),
        *("make stuff up", "makes stuff up", "making stuff up"),
    ),
    ("energy", "electricity", "power"),
    ("environment", "environmental", "planet", "climate"),
    ("advertising", "ad", "ads", "advertisement", "advertisements", "adverts", "commercials"),
    (
        *("cost", "costs", "price", "prices", "pricing", "expensive", "cheap"),
        *("affordable", "pricey", "costly"),
    ),
    ("cite", "cites", "citing", "citation", "citations"),
    ("copyright", "copyrighted", "copyrightable", "copy right"),
    ("law", "laws", "legal", "legally"),
    ("company", "companies", "business", "businesses", "firm", "firms"),
    ("computer", "computers", "pc", "laptop"),
    ("remember", "remembers", "memory"),
    (
        *("simple", "simple terms", "simple words", "plain english", "plain words", "explained"),
        *("beginners", "eli5", "dummies", "simply", "introduction", "intro", "basics"),
        *("plain language", "without jargon", "without the jargon", "no jargon", "lay terms"),
        *("layman terms", "explain like i 5", "explain like i five"),
    ),
    ("job", "jobs", "occupation", "occupations"),
    ("employee", "employees", "staff", "worker", "workers", "team members"),
    ("delay", "delayed", "postponed"),
    ("child", "children", "kid", "kids", "childs", "son", "daughter"),
    (
        *("grandparent", "grandparents", "grandmother", "grandma", "granny"),
        *("grandfather", "grandpa", "granddad"),
    ),
    ("teenager", "teenagers", "teen", "teens", "adolescent", "adolescents"),
    ("cheat", "cheats", "cheating", "cheated"),
    ("plagiarism", "plagiarize", "plagiarized", "plagiarizing", "plagiarise", "plagiarised"),
    ("teacher", "teachers", "professor", "professors", "instructor", "instructors"),
    ("university", "universities", "college", "colleges"),
    ("homework", "assignment", "assignments", "schoolwork", "coursework"),
    ("owner", "owners", "own", "owns", "owned", "ownership", "belong to", "belongs to"),
    (
        *("responsible", "responsibility", "accountable", "accountability", "liable", "liability"),
        *("to blame", "at fault", "whose fault"),
    ),
    ("privacy", "private"),
    ("employer", "employers", "boss", "bosses"),
    ("hire", "hires", "hiring", "recruit", "recruits", "recruiting", "recruitment"),
    ("ai generated", "made by ai", "written by ai", "made with ai", "generated by ai", "ai made"),
    (
        *("technical skills", "tech savvy", "technical knowledge", "technical person"),
        *("how to code", "how to program", "know coding", "know programming"),
    ),
    ("student", "students", "pupil", "pupils", "schoolchild", "schoolchildren"),
    ("detector", "detectors", "detection", "detect", "detects", "detected"),
    (
        *("limitation", "limitations", "weakness", "weaknesses", "shortcoming", "shortcomings"),
        *("disadvantage", "disadvantages", "drawback", "drawbacks", "downside", "downsides"),
        "cons",
    ),
    ("benefit", "benefits", "advantage", "advantages", "upside", "upsides", "pros"),
    ("safe", "safety", "safely"),
    ("recent", "up to date"),
    ("outdated", "out of date"),
    ("school", "schools", "high school", "primary school", "elementary school", "middle school"),
    ("needed", "do i need", "do we need", "do you need", "really need", "realy need", "necessary"),
    (
        *("not used", "not use", "not to use", "not using", "not be used", "not going to use"),
        *("avoid using", "not for"),
    ),
    (
        *("bad at", "not do", "cannot do", "can not do", "not able to do", "unable to do"),
        *("not good at",),
    ),
    ("good at", "can do", "able to do", "capable of", "what can"),
    ("how much", "how many", "what share", "what percentage", "percentage"),
    ("doctor", "doctors", "physician", "physicians", "clinician", "clinicians"),
    (
        *("lawyer", "lawyers", "attorney", "attorneys", "solicitor", "solicitors"),
        *("barrister", "barristers"),
    ),
    ("vendor", "vendors", "supplier", "suppliers"),
    (
        *("forbid", "forbids", "forbidden", "prohibit", "prohibits", "prohibited"),
        *("ban", "bans", "banned"),
    ),
    ("autocomplete", "auto complete", "autocompletion"),
    ("multimodal", "multi modal"),
    ("notetaking", "note taking", "notetaker", "notetakers", "note taker", "note takers"),
    ("watermark", "water mark"),
    ("wifi", "wi fi"),
    ("x ray", "xray", "x rays", "xrays"),
    # Verbs whose forms are not told from each other by their endings.
    ("break", "breaks", "broke", "broken"),
    ("build", "builds", "built"),
    ("buy", "buys", "bought"),
    ("choose", "chooses", "chose", "chosen"),
    ("draw", "draws", "drew", "drawn"),
    ("feel", "feels", "felt"),
    ("forget", "forgets", "forgot", "forgotten"),
    ("hear", "hears", "heard"),
    ("keep", "keeps", "kept"),
    ("lose", "loses", "lost"),
    ("pay", "pays", "paid"),
    ("see", "sees", "saw", "seen"),
    ("sell", "sells", "sold"),
    ("send", "sends", "sent"),
    ("speak", "speaks", "spoke", "spoken"),
    ("spend", "spends", "spent"),
    ("steal", "steals", "stole", "stolen"),
    ("teach", "teaches", "taught"),
    ("think", "thinks", "thought"),
    ("understand", "understands", "understood"),
    # What the British spell in a way of their own.
    ("analyze", "analyse", "analysing"),
    ("anonymize", "anonymise", "anonymised"),
    ("behavior", "behaviour"),
    ("capitalize", "capitalise", "capitalised"),
    ("center", "centre", "centres"),
    ("counselor", "counsellor", "counsellors", "counseling", "counselling"),
    ("judgment", "judgement"),
    ("label", "labelled", "labelling"),
    ("organization", "organisation", "organisations"),
    ("program", "programme", "programmes"),
    ("recognize", "recognise", "recognises", "recognised"),
    ("summarize", "summarise", "summarises", "summarised", "summarising"),
)

# Words that are related without being the same: one that is typed also finds the others of its
# line, for less. Lines, and the words in them, stand in the order of the alphabet.
RELATED_WORDS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
    abbreviation acronym
    ability capability skill
    absorb memorize recite regurgitate verbatim
    abstract summary synopsis
    abuse inappropriate misuse
    accent dialect language slang
    access permission
    account login premium subscription
    account register signup
    accountable duty obligation responsible
    accuracy accurate correct reliable rely right trust
    accuracy performance quality
    accurate valid
    accuse accused flagged innocent suspect suspicious
    acknowledge attribution cite credit
    adapt customize improve personalize tailor
    addict addictive dependence
    adhd autism blind deaf disability disabled dyslexia dyslexic impaired
    admit confess disclose
    adopt deploy implement introduce
    advice guidance help tip
    affect applicable apply cover
    afraid danger fear risk scared worry
    agency city council government
    agent autonomous
    agi singularity superhuman superintelligence
    agreement contract sign
    agreement contract terms
    algebra equation math
    algorithm formula method
    alike equivalent identical same similar
    alive conscious personhood soul
    alternative competitor rival
    amazon kdp kindle
    analogy explain metaphor
    android iphone phone
    animator artist creative creativity creator illustrator musician painter photographer
    anonymize personal pseudonymize redact
    answer output reply respond response
    anxiety burnout depression grief panic selfharm stress suicidal suicide therapist therapy
    anybody anyone everybody people somebody
    api developer integrate
    apocalypse destroy end extinction humanity overlord takeover
    app application platform product program software system tool
    applicant candidate hire
    application purpose use
    apprentice intern internship trainee
    approach method technique
    approve authorize permit
    approve whitelist
    arabic dutch french german hindi italian japanese korean portuguese russian spanish turkish
    architect bookkeeper electrician job mechanic plumber profession receptionist salesperson
    archive keep retain retention store
    arena elo leaderboard ranking
    arithmetic calculate math mathematics number
    art artwork illustration image painting
    article journalism journalist magazine media news newspaper press reporter
    ask input instruction prompt question
    assess evaluate grade score
    assistant bot chatbot helper robot
    attack hack hacker injection jailbreak malicious malware security virus
    attorney court judge law lawsuit lawyer sue
    audio sound speak speech spoken talk voice
    audiobook narrate narration voice
    audit certificate certification compliance compliant soc
    aunt brother cousin family relative sibling sister spouse uncle wife
    authentic genuine real true
    author essay text write writing written
    author ghostwrite ghostwritten
    author novelist
    automated automatic automation
    avatar headshot image photograph portrait poster selfie
    avoid block disable off prevent remove stop
    award prize win
    aware conscious intelligence intelligent reason sentient smart think thinking thought understand
    baby boy child girl toddler
    babysitter caregiver guardian nanny parent
    badge label sticker
    ballot election partisan political politics president senator vote
    beam greedy sampling
    begin earlier first invented old pioneer
    beginner layperson newbie newcomer novice
    behave behavior manner polite
    behavior personality
    believe true trust truth
    belong contain include inside member part subset
    belong owner
    benchmark evaluate evaluation measure quality test
    benefit budget invest investor shareholder
    benefit gain roi value worth
    berry fungus mushroom plant
    best better choose decide pick recommend should
    bf16 fp16 gguf int4 int8 quantization
    bias biased discriminate discrimination fair fairness prejudice racist stereotype
    bias neutral objective unbiased
    bibliography citation footnote
    big bigger giant huge large size
    big biggest
    biggest large largest
    bill charge fee invoice receipt
    blackmail bully extort harass nude revenge sextortion
    blame fault responsible
    block refuse reject
    blog post website
    boast bubble exaggerate fad gimmick hype overrated overstated
    bogus counterfeit fabricate fake forge nonexistent phony
    boilerplate sample template
    book manuscript novel publisher
    boost gain improve increase raise
    boundary limit rule
    boyfriend breakup companion crush flirt girlfriend love relationship romance
    brain human mind
    brand copyright logo trademark
    breach leak privacy
    breakdown crash downtime outage uptime
    britain england uk
    browse google internet online search surf web
    brussels eu europe european
    budget cheap cost fee money pay subscription
    bug glitch wrong
    build create design develop
    busted caught
    buy procurement purchase vendor
    buyer procurement purchasing tender
    bypass detector humanizer undetectable
    call called jargon name term vocabulary word
    camera microphone webcam
    cancel exit leave quit switch terminate termination
    cancel renewal unsubscribe
    cancer cough disease fever health illness medicine pregnancy sick symptom tumor
    capable powerful
    capital capitalize lowercase uppercase
    caption describe description
    caption subtitle transcript
    carbon climate emission energy environment environmental footprint water
    carbon greenhouse
    career employee employer job office profession work
    carer gp midwife nurse paramedic physician
    cartoon comic drawing
    case example instance
    catch detector notice prove recognize spot
    category kind sort type
    caveat flaw limitation pitfall
    ccpa dpia gdpr privacy
    celebrity face likeness
    cell mobile phone smartphone tablet telephone
    chance odds probability random
    change release update version
    charity nonprofit organization
    chart diagram graph
    charting documentation notes paperwork scribe
    chat exchange message session talk
    cheat copied copy dishonest honest misconduct plagiarism steal theft
    cheat liable responsible trouble
    check confirm validate verify
    check monitor track
    check proofread review
    child dad family father mom mother mum parent
    child grandchild granddaughter grandson nephew niece
    child kindergarten preschool
    child minor teenager underage young
    china chinese
    chop cut split
    chunk passage snippet split splitter
    circle diagram picture venn
    claim promise statement
    class course education essay exam homework school student study teacher university
    classroom lecture lesson school
    clause contract guideline policy rule terms
    clever genius intelligent smart
    click traffic visitor
    client customer shopper user
    client inform tell
    clinic hospital patient
    clinical diagnosis doctor health hospital medical medicine nurse patient
    film movie reel tiktok video
    clone deepfake fake imitate impersonate impostor lookalike spoof
    cloud host server
    coach mentor teacher tutor
    code coder coding developer program programmer programming software
    colleague coworker employee team
    colleague member team
    columnist correspondent journalist reporter tabloid
    comma grammar punctuation
    commercial commercially profit sell
    companion friend lonely
    company contractor maker provider vendor
    company enterprise organization
    company retailer shop
    compensation payout refund
    complain hate problem
    compliance comply law rule
    compliment flatter praise sycophancy
    compose draft write
    comprehend grasp understand
    compulsory mandate mandatory obligatory required
    computer laptop local locally offline phone
    con crook fraud fraudster hoax impostor ransom scam swindler
    conceal hidden hide quiet secret silent
    concern danger dangerous harm harmful issue problem risk risky safe threat worry
    condense shorten summarize summary
    conference meeting
    confident sure
    confidential data leak personal privacy secret secure security sensitive
    confidential nda proprietary
    confidential secret
    confuse forget lose
    connector extension mcp plugin
    consent permission permit
    consequence effect impact
    consequence expel penalty punish suspend
    considerations dilemma ethical ethics moral unethical
    consistent constant repeat repeatable reproducible same
    conspiracy disinformation misinformation propaganda rumor
    contribution patch request
    control limit restrict
    control oversight supervise
    convincing lifelike realistic
    copyright owner right
    copyright piracy pirate
    copywriting marketing slogan
    corpus dataset
    cosine embedding neighbor similarity vector
    cost expenditure expense expensive price
    council mayor municipal municipality resident
    counselor mental psychiatrist psychologist therapist therapy
    count letter spell strawberry
    country place region
    course curriculum semester seminar syllabus
    course literacy train workshop
    court evidence juror plaintiff prosecutor subpoena witness
    courtesy etiquette impolite insult nice polite rude shout swear yell
    crawl extract scrape
    crawler scraper spider
    create generate produce
    credential key password
    credible dependable dubious reliable skeptical trustworthy unreliable untrustworthy
    crime criminal fraud scam trick
    crime jail prison
    crime police
    cuda gpu graphics hardware npu nvidia vram
    current fresh latest recent today
    cv resume
    damage harm hurt ruin
    damage liable
    data database dataset document information
    date deadline
    dean headmaster headteacher principal school
    deceive lie mislead
    decide decision
    deck powerpoint presentation slide slideshow
    declare disclose disclosure label mark watermark
    decline opt refuse
    deepfake faceswap swap
    defamation libel reputation slander
    define definition mean meaning
    definition describe explain
    degree university
    delay fast latency quick slow speed time wait
    delete erase remove unlearn wipe
    delete forget removed
    demo pilot poc prototype test trial
    demote rank
    dentist doctor pharmacist surgeon
    dependence overreliance reliance rely
    deprecate discontinue obsolete remove retire
    desktop laptop mac macbook
    deterministic random repeatable reproducible seed variance
    developer programmer
    device phone
    diagnose diagnosis
    diagnosis symptom
    dictate recording transcribe transcript
    dictionary glossary term
    difficult hard struggle
    digest recap shorten summary tldr
    director employer executive leader manager supervisor
    disappoint fail flop
    disbar fine guilty penalty punish sanction
    disclaimer notice warn
    disclose mention
    dishonest honest lie
    dissertation essay paper thesis
    doctor medical patient
    document file
    doll teddy toy
    dosage drug medication medicine pill prescription vaccine
    download install
    drawing sketch
    dumb learn stupid
    duplicate unique
    earn income money
    eavesdrop overhear snoop spy surveillance track wiretap
    edit paraphrase polish rephrase reword rewrite
    editor journal publisher
    educate teach
    efficiency efficient faster productivity
    elderly grandparent older pensioner senior
    email inbox mail message
    emotion feel feeling sentient
    encyclopedia wikipedia
    energy watt wattage
    enter paste put share submit type upload
    enumerate list
    erotic explicit naked nude undress
    essential required
    estimate forecast predict
    evidence proof prove
    exam midterm quiz
    executive manager
    expect future
    expect future predict
    experience practice
    experienced expert veteran
    expert specialist
    explain teach
    face facial
    fact factual true truth
    false hallucination inaccurate lie untrue wrong
    feature function
    feed train
    feeling mood
    fiction novel story
    figure number percent share statistic survey
    file folder
    filter hire screen
    fire fired layoff redundancy redundant replace unemployed
    flight offline plane
    follow obey
    forbid rule
    forget keep memory remember save store upload
    format json schema xml
    format structure
    free gratis
    funny humor joke
    future next replace soon
    garbage garbled gibberish nonsense rubbish
    gender minority race stereotype woman
    governance policy
    government public state
    grade rubric
    guarantee promise warranty
    guarantee warranty
    guard guardrail protect security
    guess predict
    handbook manual readme
    handle process
    headline news
    hear listen microphone
    helpdesk hotline support
    honest truthful
    host hosting server
    human people person
    hurt safe
    identify recognize spot
    illegal law lawful
    imitate style
    inaccurate incorrect wrong
    incident outage
    inform notify
    inside internal
    inspect look open see
    instruct instruction
    intelligent iq smart
    interpreter translator
    invention inventor patent
    itinerary travel trip vacation
    jargon term
    journalist photojournalism
    judge magistrate
    judgment ruling verdict
    junk slop trash
    keyword lexical
    lag latency speed
    language multilingual translate translation translator
    law legislation statute
    lawyer paralegal
    learn learning taught teach train
    lecturer teacher
    length limit long maximum window
    lesson teach
    licence license
    lightweight little mini small tiny
    limit limitation problem
    limit quota throttle
    linguist translator
    listen privacy spy
    literacy reskill skill upskill
    llamacpp lmstudio ollama sglang tgi vllm
    logic reason
    logit logprob probability
    lower reduce save
    lyric music song track
    machine robot
    malfunction outage
    manipulate tamper trick
    manuscript submission
    medical treatment
    meeting minutes notes notetaking
    memory remember
    migrate move switch
    music song
    obsolete outdated
    offline reception signal wifi
    old outdated recent
    opinion political politics
    orchestrate orchestration workflow
    original plagiarism
    original unique
    output result
    outsmart superintelligence
    page site website
    paragraph sentence
    parameter weight
    password secret
    payoff profit
    payroll salary wage
    peer referee reviewer
    personal sensitive
    phrase wording
    plan roadmap strategy
    poem poetry
    poisonous toxic
    prevent stop
    probability statistics
    procure tender
    proof prove show
    punctuation spelling typo
    rank rating
    regulate regulation regulator
    replace substitute swap
    research science scientist study
    retire shut
    revenue sale
    secure vulnerable
    shorten summary
    spreadsheet table
    stamp watermark
    storage store
    teenager youngster youth
    transparency transparent
    unapproved unauthorized
    update upgrade
    verification verify
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
    ("grok", "llm", "chatbot", "chatgpt"),
    ("perplexity", "llm", "chatbot", "chatgpt"),
    ("dalle", "image generator", "image"),
    ("midjourney", "image generator", "image"),
    ("tell", "detector", "recognize", "prove"),
    ("turnitin", "detector"),
    ("copyleaks", "detector"),
    ("gptzero", "detector"),
    ("zerogpt", "detector"),
)

# Words that nearly every page is about: they count for less beside a word that decides.
SUBJECT_WORDS: tuple[str, ...] = (
    "ai",
    "bot",
    "chatgpt",
    "difference",
    "generate",
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

# Words that tell how something is asked: they decide little, and count for less beside others.
LIGHT_WORDS: frozenset[str] = frozenset(
    """
    all allow allowed any before else even ever from get give given gives going happen happens how
    know let made make many may me might more much must my need no not other others our own said
    say says shall should someone something still system tool tools type use used uses using want
    when where who why with your
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)

# Words that decide nothing.
STOP_WORDS: frozenset[str] = frozenset(
    """
    a about actually ain also am an and anyway are aren as at be been being by can could couldn
    did didn do does doesn doing don done exactly for had hadn has hasn have haven having hello
    her hi his however i if im in into is isn it its just like maybe most of ok okay on one or
    ours please possible really shouldn so some somebody than that the their them then there these
    they thing things this those to us wait was wasn we were weren what whether which whose will
    won would wouldn yet you
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)

# How a question opens: one that opens in the same way as a title, by the first word of a line, is
# more likely to ask what that answers. The longest is read, and the first that a text has.
OPENINGS: tuple[tuple[str, ...], ...] = (
    (
        *("may", "can", "could", "should", "must", "is it ok", "is it okay", "is it allowed"),
        *("is it fine", "is it alright", "is it acceptable", "is it legal", "is it illegal"),
        *("is it permitted", "am i allowed", "are we allowed", "are students allowed"),
        *("do i have to", "do we have to", "do you have to", "do i need to", "do we need to"),
        *("do you need to", "does one have to", "would it be ok", "ok to", "allowed to"),
    ),
    ("who", "whose"),
    ("why", "how come", "what is the reason", "for what reason"),
    ("when", "what year", "since when"),
    ("where",),
    (
        *("how many", "how much", "how often", "how common", "how widespread"),
        *("what percentage", "what share", "what percent"),
    ),
    ("which", "what is the best", "what are the best", "best"),
    ("how",),
    ("what",),
    ("is", "are", "was", "were", "does", "do", "did", "has", "have", "will", "isn", "aren"),
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

# Words that frame a sentence in German, French, Spanish, Italian, Portuguese or Dutch and are no
# English words. To a query that has two of them the search says that the site is in English.
FOREIGN_WORDS: frozenset[str] = frozenset(
    """
    avec che comment como cosa cual cuando das dat dei del della dem der des diferenca
    diferencia differenza ein eine einem einen einer el entre et fur gibt het il ist je kann las
    les los mijn mit mon nicht oder para perche pour pourquoi puedo puis qual quali que quel
    quelle quoi sind sont tra tussen und une unterschied verschil voor wat welche welches welke
    wer werden wie wird zwischen
    """.split()  # noqa: SIM905 - as a list it would be a word a line
)
