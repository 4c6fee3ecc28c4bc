"""Uses, the kind of model that serves each, and a sourced case for and against."""

from macros.data.unvalidated import Claim, Example, Side

EXAMPLES: tuple[Example, ...] = (
    Example(
        id="ideas-for-products",
        title="Ideas for new products and services",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "An LLM does this, because a written idea is text. The study below used GPT-4,"
                " which takes in text and images and gives out text."
            ),
            sources=("girotra-2023", "openai-gpt4-2023"),
            as_of="2023",
        ),
        case=Claim(
            text=(
                "In a 2023 study, surveys of purchase intent rated GPT-4's product ideas higher on"
                " average than those of students in a university class. Among the best-rated ideas,"
                " the model's were the majority."
            ),
            sources=("girotra-2023",),
            as_of="2023",
            caveat=(
                "This is a working paper. People who say they would buy do not always buy, and each"
                " human idea came from one student, not from a team."
            ),
        ),
        counterpoint=Claim(
            text=(
                "An extended version of the study judged the model's ideas less novel than the"
                " students' and more like one another."
            ),
            sources=("meincke-2024",),
            as_of="2024",
            caveat=(
                "It is not independent evidence: the authors and the kind of idea pool are largely"
                " the same."
            ),
        ),
        systems=("gpt-4",),
    ),
    Example(
        id="advertising",
        title="Advertisements and marketing materials",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "Two kinds of model do this: an LLM writes the wording, and a text-to-image model"
                " makes the pictures. Each field test below rests on one of them; the contrast is"
                " our reading."
            ),
            sources=("jiang-2025-adllama", "hartmann-2025"),
            as_of="2025",
        ),
        case=Claim(
            text=(
                "In a ten-week test with nearly 35,000 advertisers on Facebook, an LLM tuned on"
                " past ad results raised click-through rates by 6.7%. In another field test,"
                " generated banners reached up to a 50% higher click-through rate than a human-made"
                " image."
            ),
            sources=("jiang-2025-adllama", "hartmann-2025"),
            as_of="2025-07",
            caveat=(
                "The text test compared two LLMs, not an LLM with copywriters, and its authors work"
                " for Meta. The 50% is the best case, and a click is not a sale."
            ),
        ),
        counterpoint=Claim(
            text=(
                "In a 2023 study, everyday prompts that mention a trait, a job or an object led to"
                " stereotyped pictures. Rewording the prompt did not prevent it, nor did the"
                " providers' safeguards."
            ),
            sources=("bianchi-2023",),
            as_of="2023",
            caveat="The study tested image generators in general, not advertisements.",
        ),
        systems=("dall-e-3", "midjourney", "adobe-firefly", "imagen"),
    ),
    Example(
        id="customer-chatbots",
        title="Chatbot conversations with customers",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "An LLM inside a product does this; ChatGPT began in 2022 as a model trained to"
                " converse. A chatbot need not be an LLM: ELIZA answered from a script in 1966."
            ),
            sources=("openai-chatgpt-2022", "weizenbaum-1966"),
            as_of="2022-11",
        ),
        case=Claim(
            text=(
                "Klarna reported that its OpenAI-based assistant took part in 2.3 million"
                " conversations in its first month, two thirds of the firm's customer-service"
                " chats. It said that the average resolution time fell from 11 minutes to about 2."
            ),
            sources=("klarna-2024",),
            as_of="2024-02",
            caveat=(
                "The figures are the company's own and unaudited, and were read as quoted by the"
                " press."
            ),
        ),
        counterpoint=Claim(
            text=(
                "In May 2025 Klarna's chief executive said that cost had weighed too heavily and"
                " had lowered quality. The firm began to recruit people again, so that a customer"
                " can always reach one."
            ),
            sources=("bloomberg-klarna-2025",),
            as_of="2025-05",
            caveat=(
                "Klarna kept the assistant in use, and the recruiting began as a small trial. The"
                " interview was read in other outlets' accounts."
            ),
        ),
        systems=("chatgpt", "eliza"),
    ),
    Example(
        id="music-and-images",
        title="Music and images",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "Two kinds of model do this, and neither is a text LLM. MusicGen predicts audio"
                " codes with a transformer; Stable Diffusion removes noise from a compressed image."
            ),
            sources=("copet-2023", "rombach-2022", "openai-4o-image-2025"),
            as_of="2025-03",
            caveat=(
                "GPT-4o generates images within a model that also writes text, so the line is not"
                " strict."
            ),
        ),
        case=Claim(
            text=(
                "In a 2025 survey of 9,000 people in eight countries, 97% failed to tell fully"
                " AI-made tracks from human ones. Deezer, which commissioned it, counted about"
                " 50,000 such uploads a day, 34% of its total."
            ),
            sources=("deezer-ipsos-2025",),
            as_of="2025-11",
            caveat=(
                "Failing meant not getting all three clips right, so most people who guess would"
                " fail; an upload is not a play. The results were read in press reports."
            ),
        ),
        counterpoint=Claim(
            text=(
                "In July 2026 a Munich court found that Suno's models could reproduce six songs. It"
                " held that Suno answers for what comes out, not a user who enters a simple prompt."
                " In a 2025 test none of 15 image models drew a requested number of objects"
                " reliably; the best averaged about 43%."
            ),
            sources=("gema-suno-2026", "gema-suno-pr-2026", "guo-2025-count"),
            as_of="2026-11",
            caveat=(
                "The ruling is first instance and not final, and not all newer image models were in"
                " the test."
            ),
        ),
        systems=("musicgen", "suno", "stable-diffusion-1", "gpt-4o"),
    ),
    Example(
        id="customer-service",
        title="Automated customer service",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM does this, alone or behind a person. In the case below a tool built on an"
                " early GPT model suggested replies, which human agents could ignore."
            ),
            sources=("brynjolfsson-2025", "klarna-2024"),
            as_of="2025",
        ),
        case=Claim(
            text=(
                "Among 5,172 support agents, access to a generative AI assistant raised issues"
                " resolved per hour by 15% on average. Newer and less skilled agents gained in both"
                " speed and quality."
            ),
            sources=("brynjolfsson-2025",),
            as_of="2025",
            caveat=(
                "The most experienced agents gained little speed and lost a little quality. It was"
                " one firm and one tool."
            ),
        ),
        counterpoint=Claim(
            text=(
                "Firms have been held to answer for what their chatbots say. A German court of"
                " appeal held a clinic liable in May 2026 for medical titles that its chatbot had"
                " invented. A Canadian tribunal ruled against Air Canada in 2024 over a chatbot's"
                " wrong advice."
            ),
            sources=("olg-hamm-2026", "moffatt-2024"),
            as_of="2026-11",
            caveat=(
                "A further appeal was allowed in the German case. The passages of the Canadian"
                " decision that we saw do not say that the chatbot was an LLM."
            ),
        ),
        systems=("gpt-3",),
    ),
    Example(
        id="summarizing-and-translating",
        title="Summarizing and translating text",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM summarizes; a translator may be an LLM or a model built for translation."
                " Google's 2016 translator was a recurrent encoder-decoder."
            ),
            sources=("zhang-2024-news", "kocmi-2025-wmt25", "wu-2016"),
            as_of="2025-11",
        ),
        case=Claim(
            text=(
                "In a human evaluation of ten LLMs, news summaries by instruction-tuned models were"
                " judged on a par with those of freelance writers. On a benchmark of 55 languages"
                " and dialects, LLMs translated best in every one by automatic metrics."
            ),
            sources=("zhang-2024-news", "deutsch-2025-wmt24pp"),
            as_of="2025-02",
            caveat=(
                "The news items were short and in English. The authors of the translation benchmark"
                " say that its result still needs human confirmation."
            ),
        ),
        counterpoint=Claim(
            text=(
                "Ten LLMs wrote 4,900 summaries of scientific texts. Several of the models"
                " overgeneralized the findings in 26% to 73% of cases. Asking for accuracy did not"
                " help."
            ),
            sources=("peters-2025",),
            as_of="2025",
            caveat="The models date from 2023 to early 2025.",
        ),
        systems=("gpt-3", "google-translate"),
    ),
    Example(
        id="news-and-blog-posts",
        title="News articles and blog posts",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM does this, because the output is free text. Routine news needs none: from"
                " 2014 the Associated Press turned company data into earnings stories with"
                " templates."
            ),
            sources=("noy-zhang-2023", "ap-automated-insights"),
            as_of="2023-07",
            caveat=(
                "The Associated Press example rests on the vendor's own page and on newspaper"
                " descriptions of its tool."
            ),
        ),
        case=Claim(
            text=(
                "In an experiment with 453 professionals, access to ChatGPT cut the time for"
                " writing tasks, press releases among them, by 40%. Graded quality rose by 18%."
            ),
            sources=("noy-zhang-2023",),
            as_of="2023-07",
            caveat="The tasks were short, and factual accuracy mattered little in them.",
        ),
        counterpoint=Claim(
            text=(
                "An audit of 186,000 articles from 1,500 US newspapers estimated that about 9% were"
                " partly or wholly AI-generated. AI-written articles were 8.2 times as likely to"
                " contain fabricated claims. Of 100 flagged pieces checked by hand, 5 disclosed the"
                " use."
            ),
            sources=("russell-2026",),
            as_of="2025-09",
            caveat=(
                "It depends on a commercial AI-text detector whose makers are among the authors."
            ),
        ),
        systems=("chatgpt",),
    ),
    Example(
        id="fiction-and-poetry",
        title="Fiction and poetry",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM does this, because stories and poems are text. The studies in the case"
                " below used GPT-4 for story ideas and ChatGPT for poems."
            ),
            sources=("doshi-hauser-2024", "porter-machery-2024"),
            as_of="2024-11",
        ),
        case=Claim(
            text=(
                "Readers rated short stories as more creative and more enjoyable when the writers"
                " could draw on LLM ideas. In another study, non-experts told AI poems from poems"
                " by well-known poets with 46.6% accuracy, slightly below chance."
            ),
            sources=("doshi-hauser-2024", "porter-machery-2024"),
            as_of="2024-11",
            caveat=(
                "The stories were very short, and those with LLM ideas were more alike. The poetry"
                " study says nothing about expert readers."
            ),
        ),
        counterpoint=Claim(
            text=(
                "Ten expert writers applied fourteen yes-or-no creativity tests to 48 stories."
                " Stories by LLMs passed three to ten times fewer of them than stories by"
                " professional authors."
            ),
            sources=("chakrabarty-2024", "chakrabarty-2025"),
            as_of="2025",
            caveat=(
                "The models date from 2023. In a 2025 preprint expert readers preferred a model"
                " fine-tuned on an author's works to people who imitated that author."
            ),
        ),
        systems=("gpt-4", "chatgpt"),
    ),
    Example(
        id="software-development",
        title="Software development",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM trained on code does this, inside an editor or an agent. GitHub Copilot"
                " started on a version of Codex, a GPT model fine-tuned on public code."
            ),
            sources=("chen-2021-codex",),
            as_of="2021",
        ),
        case=Claim(
            text=(
                "In three field experiments with 4,867 developers, those who used GitHub Copilot"
                " completed an estimated 26% more tasks. Less experienced developers gained more."
            ),
            sources=("cui-2026",),
            as_of="2026",
            caveat=(
                "The estimate is noisy, with a standard error of about 10 points. More finished"
                " tasks need not mean more value."
            ),
        ),
        counterpoint=Claim(
            text=(
                "A trial with 16 experienced open-source developers found that early-2025 tools"
                " made tasks take 19% longer, although the developers believed the opposite. The"
                " follow-up of February 2026 could not confirm the slowdown."
            ),
            sources=("becker-2025-metr", "metr-2026"),
            as_of="2026-02",
            caveat=(
                "The trial covered mature code that the developers knew well. The same group calls"
                " the figures of its follow-up very weak evidence."
            ),
        ),
        systems=("github-copilot", "openai-codex-2021", "cursor"),
    ),
    Example(
        id="information-extraction",
        title="Extracting information from documents",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM does this, fine-tuned or prompted to return records. For labels from a"
                " fixed list, small fine-tuned models of the BERT type beat prompted LLMs in a 2024"
                " study."
            ),
            sources=("dagdelen-2024", "bucher-martini-2024"),
            as_of="2024",
            caveat=(
                "The small models needed labeled examples; the prompted LLMs needed none. The paper"
                " calls the small models LLMs too."
            ),
        ),
        case=Claim(
            text=(
                "Fine-tuned GPT-3 and Llama 2 models drew linked facts from materials-chemistry"
                " papers and returned them as records. For which dopant belongs to which host"
                " material, Llama 2 scored 0.82 (exact-match F1, where 1 is perfect)."
            ),
            sources=("dagdelen-2024",),
            as_of="2024",
            caveat=(
                "Other kinds of link scored lower, some below 0.5. Exact match also counts a right"
                " answer in other words as wrong."
            ),
        ),
        counterpoint=Claim(
            text=(
                "A comparison of five tools, LLM-based ones among them, on 200 materials papers"
                " found encouraging precision but less completeness than expected."
            ),
            sources=("ning-2026",),
            as_of="2025-12",
            caveat="It covers one property, the band gap, in one field.",
        ),
        systems=("gpt-3", "llama", "bert"),
    ),
    Example(
        id="protein-design",
        title="Protein design",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "A diffusion model over structures, such as RFdiffusion, does this, or a language"
                " model over amino acids, such as ProGen. Neither writes human language."
            ),
            sources=("watson-2023", "madani-2023"),
            as_of="2023",
            caveat=(
                "The ProGen paper has the words large language models in its title, in a wider"
                " sense of language."
            ),
        ),
        case=Claim(
            text=(
                "Artificial enzymes designed with ProGen were about as efficient as natural ones,"
                " and some with as little as 31.4% of their sequence in common with any natural"
                " protein were active. Of RFdiffusion's designs, hundreds were tested in the"
                " laboratory."
            ),
            sources=("madani-2023", "watson-2023"),
            as_of="2023",
        ),
        counterpoint=Claim(
            text=(
                "A working design is not yet a medicine. Rentosertib, a drug designed with"
                " generative models, went through a 12-week phase 2a trial with 71 patients, and"
                " its efficacy is unproven."
            ),
            sources=("xu-2025-rentosertib",),
            as_of="2025-06",
            caveat=(
                "Rentosertib is not a protein, and the main endpoint of the trial was safety. The"
                " figures were read as quoted from the article."
            ),
        ),
        systems=("rfdiffusion", "progen"),
    ),
    Example(
        id="weather-forecasting",
        title="Weather forecasting",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "Physics models and machine learning both do this. GenCast, a diffusion model,"
                " draws many possible futures. GraphCast makes one deterministic forecast and is"
                " not generative AI. Neither is a language model."
            ),
            sources=("price-2024-gencast", "lam-2023"),
            as_of="2024",
        ),
        case=Claim(
            text=(
                "On 97.2% of 1,320 evaluation targets, GenCast did better than the leading"
                " physics-based ensemble. A set of scenarios for 15 days takes it about 8 minutes."
            ),
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text=(
                "GenCast does not replace physics models. Its training data, which span decades,"
                " came from such models, and each forecast starts from their analysis."
            ),
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        systems=("gencast", "graphcast"),
    ),
    Example(
        id="voice-cloning",
        title="Voice cloning",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "A speech model does this. VALL-E predicts audio codes from a text and a"
                " three-second sample of a voice, as an LLM predicts text tokens."
            ),
            sources=("wang-2023-valle",),
            as_of="2023-01",
            caveat="Many deployed voices use other designs.",
        ),
        case=Claim(
            text=(
                "In listening tests published in 2025, people took a clone for the voice of the"
                " real speaker about 80% of the time. They recognized a clone as AI only about 60%"
                " of the time."
            ),
            sources=("barrington-2025",),
            as_of="2025-03",
            caveat=(
                "The percentages were read in a summary of the article. The clones came from one"
                " service, and longer, unscripted clips helped listeners."
            ),
        ),
        counterpoint=Claim(
            text=(
                "In January 2024 a robocall in a cloned voice of President Biden told voters to"
                " stay away from a primary election. In February the US regulator ruled that calls"
                " with AI-generated voices need the called person's prior consent."
            ),
            sources=("barrington-2025", "fcc-24-17"),
            as_of="2024-02",
            caveat="The ruling covers calls, not cloned voices elsewhere.",
        ),
        systems=("vall-e", "elevenlabs"),
    ),
    Example(
        id="visual-effects",
        title="Visual effects for film and television",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text=(
                "A video generator can do this. Sora, for one, was described by OpenAI as a"
                " diffusion model with a transformer that predicts clean patches of video, not"
                " words."
            ),
            sources=("brooks-2024-sora",),
            as_of="2024-02",
            caveat="The report withholds most details of the design.",
        ),
        case=Claim(
            text=(
                "Netflix said that a collapsing building in The Eternaut was the first final"
                " footage in one of its own series or films to be made with generative AI. It put"
                " the speed at ten times that of the usual effects tools."
            ),
            sources=("netflix-2025-q2",),
            as_of="2025-07",
            caveat=(
                "It is the company's own claim about one sequence, without a published measurement."
            ),
        ),
        counterpoint=Claim(
            text=(
                "A test of whether six video generators continue real scenes as physics requires"
                " found severe limits, unrelated to how realistic the video looked."
            ),
            sources=("motamed-2025",),
            as_of="2025-01",
            caveat=(
                "The models date from 2024, some cases were solved, and the authors work for a"
                " maker of some of the models."
            ),
        ),
        systems=("sora", "runway-gen", "pika", "stable-video-diffusion"),
    ),
    Example(
        id="image-description",
        title="Image descriptions for blind users",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM with image input does this. The picture is what goes in; what comes out is"
                " text."
            ),
            sources=("openai-gpt4v-2023", "liu-2023-llava"),
            as_of="2023",
        ),
        case=Claim(
            text=(
                "The American Foundation for the Blind called GPT-4's picture descriptions in the"
                " Be My Eyes app a major step forward for blind people in 2023."
            ),
            sources=("afb-2024",),
            as_of="2024-02",
            caveat=(
                "It is one organization's experience, not a measured error rate, and it warns of"
                " wrong details given with full confidence."
            ),
        ),
        counterpoint=Claim(
            text=(
                "Errors are hard to notice without sight. In a test with 15 blind or low-vision"
                " people, several descriptions of a picture side by side let them find 4.9 times as"
                " many unreliable claims as a single one."
            ),
            sources=("alharbi-2024", "chen-2025-variations"),
            as_of="2025-07",
            caveat="Both studies are small.",
        ),
        systems=("gpt-4",),
    ),
    Example(
        id="legal-research",
        title="Legal research",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM joined to a search of legal texts does this. Retrieval supplies passages,"
                " and the LLM writes the answer from them."
            ),
            sources=("magesh-2025", "lewis-2020"),
            as_of="2025-04",
        ),
        case=Claim(
            text=(
                "In a preregistered test, specialized legal tools hallucinated on 17% to 33% of"
                " queries, depending on the tool. GPT-4 alone did so more often. Vendors had"
                " advertised answers free of hallucination."
            ),
            sources=("magesh-2025",),
            as_of="2025-04",
            caveat=(
                "The tools are those of 2024. An answer counted as hallucinated if it was wrong or"
                " if its source did not support it."
            ),
        ),
        counterpoint=Claim(
            text=(
                "Lawyers in a US case of 2023 filed a brief with six decisions that ChatGPT had"
                " invented, and then stood by it. The court fined them 5,000 dollars. It added that"
                " nothing is improper about using a reliable AI tool."
            ),
            sources=("mata-2023",),
            as_of="2023-06",
            caveat=(
                "The fine was for bad faith after doubts had been raised, not for the use of"
                " ChatGPT as such."
            ),
        ),
        systems=("gpt-4", "chatgpt"),
    ),
    Example(
        id="tutoring",
        title="Tutoring",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "An LLM does this, set up as a tutor by its instructions. In the evidence below a"
                " version that gives hints and one that gives answers had different effects."
            ),
            sources=("kestin-2025", "bastani-2025"),
            as_of="2025",
        ),
        case=Claim(
            text=(
                "A randomized study followed 194 physics students at Harvard. With an AI tutor"
                " designed for the course they learned more, in less time, than in an"
                " active-learning class; the difference was statistically significant."
            ),
            sources=("kestin-2025",),
            as_of="2025",
            caveat=(
                "It covered two lessons with tests right afterwards, and the course team designed"
                " and ran it."
            ),
        ),
        counterpoint=Claim(
            text=(
                "In a field experiment with nearly 1,000 Turkish students, plain GPT-4 chat raised"
                " practice marks by 48%. Later exam marks, taken without it, were 17% lower than"
                " those of students who never had it. A version that gave hints largely avoided the"
                " harm."
            ),
            sources=("bastani-2025",),
            as_of="2025",
            caveat=(
                "It covers mathematics in one country over a short period. By summaries of the"
                " paper, the hint version did not raise exam marks either."
            ),
        ),
        systems=("gpt-4",),
    ),
    Example(
        id="x-ray-reports",
        title="Drafting X-ray reports",
        side=Side.LLM,
        served_by=Claim(
            text=(
                "A vision-language model does this: an image encoder feeds a language model, which"
                " writes the report. An image classifier such as ResNet names what it detects and"
                " writes nothing."
            ),
            sources=("tanno-2025", "he-2015"),
            as_of="2025",
        ),
        case=Claim(
            text=(
                "Radiologists compared drafts by Flamingo-CXR with clinicians' reports. At least"
                " half of the panel found 77.7% of routine drafts, from inpatients and outpatients,"
                " as good or better, and 56.1% of those from intensive care."
            ),
            sources=("tanno-2025",),
            as_of="2025",
            caveat="It is a retrospective study by the developer of the model.",
        ),
        counterpoint=Claim(
            text=(
                "In 22.8% of routine cases only the AI report had clinically significant errors."
                " Only the human report had them in 14.0%, and both had them in a further 24.8%."
            ),
            sources=("tanno-2025",),
            as_of="2025",
        ),
        systems=("resnet",),
    ),
)
