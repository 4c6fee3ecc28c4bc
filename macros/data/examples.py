"""Uses, the kind of model that serves each, and a sourced case for and against."""

from macros.model import Caveat, Claim, Example, Side

EXAMPLES: tuple[Example, ...] = (
    Example(
        id="ideas-for-products",
        title="Ideas for new products and services",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can propose ideas for products, because a written idea is text.
                A 2023 study, for example, used OpenAI's LLM GPT-4 for this purpose.
            """,
            sources=("girotra-2023", "openai-gpt4-2023"),
            as_of="2023",
        ),
        case=Claim(
            text="""
                In a 2023 study, people read ideas for new products aimed at college students and said how likely they were to buy each one.
                On average, they gave higher ratings to ideas from GPT-4 than to ideas from students in a university class.
                Most of the best-rated ideas came from GPT-4.
            """,
            sources=("girotra-2023",),
            as_of="2023",
        ),
        counterpoint=Claim(
            text="""
                An LLM's product ideas can resemble one another.
                In a 2024 study, GPT-4's ideas were more alike than those of university students and were rated less novel.
            """,
            sources=("meincke-2024",),
            as_of="2024",
        ),
        systems=("gpt-4",),
    ),
    Example(
        id="advertising",
        title="Advertisements and marketing materials",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text="""
                Advertising can use several kinds of models.
                For example, an LLM can write the words, and an image generator can make the images.
            """,
            sources=("jiang-2025-adllama", "hartmann-2025"),
            our_reading=True,
        ),
        case=Claim(
            text="""
                In a 2025 study with real ads, AI-generated banner ads could compete with an ad that used a professional stock photo.
                The most successful AI-generated banner drew 50% more clicks per view than that ad did.
            """,
            sources=("hartmann-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                Image generators can reproduce stereotypes.
                In a 2023 study, everyday prompts that mentioned a trait, a job or an object led to stereotyped images.
                Stereotypes appeared even when the prompt explicitly asked for their opposite, and safeguards added by the companies behind the generators didn't prevent them.
            """,
            sources=("bianchi-2023",),
            as_of="2023",
        ),
        systems=("dall-e-3", "midjourney", "adobe-firefly", "imagen", "llama"),
    ),
    Example(
        id="customer-chatbots",
        title="Chatbot conversations with customers",
        side=Side.LLM,
        served_by=Claim(
            text="""
                LLMs that have been trained for conversation can answer customers in a company's chat, as one did at the payment company Klarna in 2024.
                A simpler chatbot can work without an LLM: ELIZA, a chatbot from 1966, followed a script.
            """,
            sources=("klarna-2024", "openai-chatgpt-2022", "weizenbaum-1966"),
            as_of="2024-02",
        ),
        case=Claim(
            text="""
                In February 2024, the payment company Klarna reported on an assistant built on OpenAI's models.
                In its first month, the assistant had 2.3 million conversations, two-thirds of Klarna's customer-service chats.
                According to Klarna's own figures, the time it took to solve a problem fell from 11 minutes to less than 2.
            """,
            sources=("klarna-2024",),
            as_of="2024-02",
        ),
        counterpoint=Claim(
            text="""
                The payment company Klarna, where an AI assistant had been answering many customers since 2024, changed course in 2025.
                In May of that year, its chief executive said that the company had given too much weight to cost and that quality had suffered.
                Klarna kept the assistant but began recruiting people again, so that customers could reach a person at any time.
            """,
            sources=("bloomberg-klarna-2025",),
            as_of="2025-05",
        ),
        systems=("chatgpt", "eliza"),
    ),
    Example(
        id="music-and-images",
        title="Music and images",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text="""
                Music and images usually come from different models.
                MusicGen, for example, composes music by predicting pieces of sound one after another, while Stable Diffusion turns random specks (noise) into an image step by step.
                Neither of them writes text.
                According to OpenAI's 2025 description, however, GPT-4o both writes text and makes images, so it is a borderline case of an LLM.
            """,
            sources=("copet-2023", "rombach-2022", "openai-4o-image-2025"),
            as_of="2025-03",
            our_reading=True,
        ),
        case=Claim(
            text="""
                In a 2025 survey for the music service Deezer, 9,000 people in eight countries listened to three songs, two of which were made by AI.
                They were asked which songs AI had made, and 97% of them failed.
                The test was strict: even two right answers out of three counted as a failure.
            """,
            sources=("deezer-ipsos-2025",),
            as_of="2025-11",
        ),
        counterpoint=Claim(
            text="""
                Generated music can closely resemble existing songs.
                In July 2026, a Munich court found that the models behind the music generator Suno could reproduce six songs, according to the court's press release.
                The ruling wasn't final.
                Image generators, meanwhile, can fail at simple tasks such as counting.
                In a 2025 test of 15 generators that use diffusion, a common method, even the best drew the right number of objects in only about 43% of cases.
            """,
            sources=("gema-suno-2026", "gema-suno-pr-2026", "guo-2025-count"),
            as_of="2026-11",
        ),
        systems=("musicgen", "suno", "stable-diffusion-1", "gpt-4o"),
    ),
    Example(
        id="customer-service",
        title="Customer service with an assistant",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can answer customers on its own or help human staff.
                A study published in 2025 looked at a company whose staff still answered customers themselves.
                A tool built on an early GPT model suggested replies, which the staff were free to ignore.
            """,
            sources=("brynjolfsson-2025", "klarna-2024"),
            as_of="2025",
        ),
        case=Claim(
            text="""
                A study published in 2025 followed 5,172 customer-service workers at one company, which in 2020 and 2021 gave some of them an AI assistant that suggested replies.
                Workers with the assistant solved 15% more problems per hour on average.
                Newer and less skilled workers became faster and better, while the most experienced gained little speed and lost a little quality.
            """,
            sources=("brynjolfsson-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                A company can be held responsible for what its chatbot says.
                In Germany, a clinic's chatbot credited two of the clinic's doctors with specialist titles that they didn't hold.
                In May 2026, the Higher Regional Court of Hamm held the clinic liable for this in a case about misleading advertising.
                The court gave permission to appeal.
            """,
            sources=("olg-hamm-2026",),
            as_of="2026-11",
        ),
        systems=("gpt-3",),
    ),
    Example(
        id="summarizing-and-translating",
        title="Summarizing and translating text",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can both summarize and translate text.
                Translation can also be done by a model built only for that purpose, such as the neural network that Google described in 2016.
            """,
            sources=("zhang-2024-news", "kocmi-2025-wmt25", "wu-2016"),
            as_of="2025-11",
        ),
        case=Claim(
            text="""
                In a 2024 study, people found short news summaries by the best LLM tested, OpenAI's Instruct Davinci, about as good as those by freelance writers.
                In a 2025 test of translation from English into 55 languages and dialects, the best system for each language was an LLM.
                The translations were scored by software, and the authors of the test say that human evaluators still have to confirm the result.
            """,
            sources=("zhang-2024-news", "deutsch-2025-wmt24pp"),
            as_of="2025-02",
        ),
        counterpoint=Claim(
            text="""
                Summaries by LLMs can claim more than the original text does.
                In a 2025 study, ten LLMs wrote 4,900 summaries of scientific texts.
                Most of the ten made findings sound more general than they were, even when asked to be accurate.
                Three of them (DeepSeek, ChatGPT-4o and Llama 3.3 70B) did so in 26% to 73% of cases.
            """,
            sources=("peters-2025",),
            as_of="2025",
        ),
        systems=("gpt-3", "google-translate"),
    ),
    Example(
        id="news-and-blog-posts",
        title="News articles and blog posts",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can write news articles and blog posts, because they are text.
                Some routine news has been written without an LLM: for the Associated Press, a news agency, a program called Wordsmith turned companies' figures into articles about their earnings.
            """,
            sources=("noy-zhang-2023", "ap-automated-insights"),
            as_of="2023-07",
            our_reading=True,
        ),
        case=Claim(
            text="""
                In a 2023 experiment, 453 professionals were given short writing tasks, such as a press release.
                Those with access to ChatGPT needed 40% less time than the others, and graders rated the quality of their writing 18% higher.
            """,
            sources=("noy-zhang-2023",),
            as_of="2023-07",
            caveat=Caveat(
                text="Factual accuracy, which matters so much in news, mattered little in these tasks.",
                sources=("noy-zhang-2023",),
            ),
        ),
        counterpoint=Claim(
            text="""
                One study examined 186,000 articles that 1,500 US newspapers published in the summer of 2025.
                It estimated that AI had written about 9% of the articles, in whole or in part.
                Few articles said so: in a manual check of 100 articles flagged as AI-written, only 5 disclosed the use of AI.
                AI-written articles were also 8.2 times as likely as others to contain invented claims.
                These estimates rest on a commercial AI detector whose makers are among the study's authors.
            """,
            sources=("russell-2026",),
            as_of="2026",
        ),
        systems=("chatgpt",),
    ),
    Example(
        id="fiction-and-poetry",
        title="Fiction and poetry",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can write stories and poems, because both are text.
                In one 2024 study, GPT-4 supplied ideas for stories, and in another, ChatGPT wrote poems.
            """,
            sources=("doshi-hauser-2024", "porter-machery-2024"),
            as_of="2024-11",
        ),
        case=Claim(
            text="""
                In a 2024 study, readers found very short stories more creative and more enjoyable when the writers could use ideas from an LLM.
                But these stories were also more alike.
                In another study that year, non-experts read poems by ChatGPT and by well-known poets and guessed which were by AI.
                Their guesses were right 46.6% of the time, slightly worse than chance.
            """,
            sources=("doshi-hauser-2024", "porter-machery-2024"),
            as_of="2024-11",
        ),
        counterpoint=Claim(
            text="""
                In a 2024 study, 10 expert writers put 48 stories through 14 tests of creativity, each of which a story could pass or fail.
                Stories by the LLMs of the time passed only a tenth to a third as many of these tests as stories by professional authors did.
            """,
            sources=("chakrabarty-2024", "chakrabarty-2025"),
            as_of="2025",
            caveat=Caveat(
                text="A 2025 preprint (a paper released before peer review) found the opposite for models that had each been trained further on one author's works. When such a model and trained human writers imitated that author in short excerpts, expert readers preferred the model's writing.",
                sources=("chakrabarty-2025",),
            ),
        ),
        systems=("gpt-4", "chatgpt"),
    ),
    Example(
        id="software-development",
        title="Software development",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM trained on code can help develop software, either inside a code editor or as an agent, a program that chooses its own next steps.
                The coding assistant GitHub Copilot, for example, was originally built on a version of Codex, a GPT model that had been trained further on public code.
            """,
            sources=("chen-2021-codex",),
            as_of="2021",
        ),
        case=Claim(
            text="""
                Three field experiments, run in 2022 and 2023 and published in 2026, involved 4,867 developers.
                Some of them, chosen at random, were given GitHub Copilot, which at the time suggested how to complete a piece of code.
                Those who used it finished an estimated 26% more tasks than they would have without it.
                The estimate is rough: the true figure may be anywhere from about 6% to 46%.
            """,
            sources=("cui-2026",),
            as_of="2026",
            our_reading=True,
        ),
        counterpoint=Claim(
            text="""
                In a 2025 trial by the research group METR, 16 experienced developers, working on software they knew well, took 19% longer to finish tasks when they could use AI tools.
                They themselves believed that the tools had made them faster.
                In February 2026, METR wrote that AI tools were probably of more help to developers by then.
                But it called its newer data only very weak evidence of how large the change was.
            """,
            sources=("becker-2025-metr", "metr-2026"),
            as_of="2026-02",
        ),
        systems=("github-copilot", "openai-codex-2021", "cursor"),
    ),
    Example(
        id="information-extraction",
        title="Extracting information from documents",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can read a document and return the facts in it as records, such as the rows of a table.
                It can be instructed to do so in a prompt or trained further for the task.
            """,
            sources=("dagdelen-2024",),
            as_of="2024",
        ),
        case=Claim(
            text="""
                In a 2024 study, two LLMs, GPT-3 and Llama 2, were trained further to extract facts from papers on materials chemistry.
                The best score was for finding which substance had been added to which material: 0.82, where 1 means that nothing was wrong or missing.
                For most other kinds of facts, the scores were about 0.5 or less.
                The authors call the scores a rough minimum, because correct information that was worded differently counted as wrong.
            """,
            sources=("dagdelen-2024",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                A tool can extract some facts correctly and still miss others.
                A 2026 study compared five extraction tools, some of them based on LLMs, on 200 papers about materials.
                The authors were encouraged by how often the extracted values were right, but the tools missed more values than the authors had expected.
                The study looked at a single property, the band gap, which helps determine how well a material conducts electricity.
            """,
            sources=("ning-2026",),
            as_of="2026",
        ),
        systems=("gpt-3", "llama"),
    ),
    Example(
        id="protein-design",
        title="Protein design",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text="""
                Proteins can be designed with more than one kind of generative model.
                RFdiffusion designs the shape of a protein by diffusion, which turns random numbers (noise) into a result step by step.
                ProGen predicts the building blocks of a protein, the amino acids, one after another, much as an LLM predicts words.
                Neither RFdiffusion nor ProGen writes human language.
            """,
            sources=("watson-2023", "madani-2023"),
            as_of="2023",
        ),
        case=Claim(
            text="""
                Some proteins designed by generative models work in the laboratory.
                In a 2023 study, some enzymes (a type of protein) designed with the model ProGen worked about as well as natural ones.
                Some designs worked even though they differed greatly from every known natural protein. In one case, even the closest natural protein shared only 31.4% of the design's sequence of building blocks.
            """,
            sources=("madani-2023",),
            as_of="2023",
        ),
        counterpoint=Claim(
            text="""
                A molecule that generative AI has designed isn't yet a medicine.
                One example is rentosertib, which is a small molecule rather than a protein but was also designed with generative models.
                In a trial published in 2025, 71 patients with a lung disease took either the drug or a placebo.
                Average lung capacity rose in the group on the highest dose and fell in the group that took a placebo.
                But the groups were small and the main question was safety, so the trial doesn't prove that the drug works.
            """,
            sources=("xu-2025-rentosertib",),
            as_of="2025-06",
        ),
        systems=("rfdiffusion", "progen"),
    ),
    Example(
        id="weather-forecasting",
        title="Weather forecasting",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text="""
                The weather is forecast both with physics-based models and with machine learning.
                GenCast, a machine-learning model, uses diffusion (a method that image generators also use) to generate many scenarios of how the weather could develop.
                It is a borderline case of generative AI, because its method is generative but its purpose is to forecast.
                GraphCast, another machine-learning model, computes a single forecast and isn't generative AI.
                Neither GenCast nor GraphCast is an LLM.
            """,
            sources=("price-2024-gencast", "lam-2023"),
            as_of="2024",
            our_reading=True,
        ),
        case=Claim(
            text="""
                The developers of the AI model GenCast tested it on 2019 weather and published the results in 2024.
                It did better than ENS, then the leading physics-based forecast, on 97.2% of 1,320 targets, such as the wind at a particular height several days ahead.
            """,
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                The AI model GenCast depends on physics-based weather models.
                It learned from decades of past weather that had been reconstructed from observations with such a model, and each of its forecasts starts from a picture of the current weather that was produced in a similar way.
            """,
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
            text="""
                Voices are cloned by generative models for speech.
                VALL-E (2023), for example, is given three seconds of a voice and then reads text aloud in that voice.
                It predicts pieces of sound much as an LLM predicts pieces of text.
            """,
            sources=("wang-2023-valle",),
            as_of="2023-01",
        ),
        case=Claim(
            text="""
                In listening tests published in 2025, people thought that a cloned voice and the original belonged to the same person about 80% of the time.
                When they were asked whether a voice was made by AI, they recognized a clone about 60% of the time.
                All the clones in the tests came from one service.
                Longer or unscripted recordings made it easier to tell a clone from a real voice.
            """,
            sources=("barrington-2025",),
            as_of="2025-03",
        ),
        counterpoint=Claim(
            text="""
                Cloned voices have been used to deceive people.
                In January 2024, an automated phone call using a clone of President Biden's voice told voters to stay away from a primary election.
                In February 2024, the US communications regulator, the FCC, ruled that calls with AI-generated voices generally require the prior consent of the person being called.
            """,
            sources=("barrington-2025", "fcc-24-17"),
            as_of="2025",
        ),
        systems=("vall-e", "elevenlabs"),
    ),
    Example(
        id="visual-effects",
        title="Visual effects for film and television",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text="""
                A video generator, such as Google's Veo, can make visual effects.
                Many video generators work by diffusion: they turn random specks (noise) into video step by step.
                According to Google's report, Veo 3 is one of them.
            """,
            sources=("google-veo3-2025", "netflix-2025-q2", "blattmann-2023"),
            as_of="2025",
        ),
        case=Claim(
            text="""
                One scene of the Netflix series The Eternaut shows a building collapsing.
                In July 2025, Netflix said that this was the first finished footage made with generative AI to appear in one of its own series or movies.
                According to Netflix, the sequence was finished ten times faster than it would have been with the usual effects tools.
            """,
            sources=("netflix-2025-q2",),
            as_of="2025-07",
        ),
        counterpoint=Claim(
            text="""
                A video that looks real may still defy physics.
                In a 2025 study, six video generators, Sora among them, were asked to continue filmed scenes.
                Some scenes came out right, but on the whole, the videos didn't follow the laws of physics well, however real they looked.
            """,
            sources=("motamed-2025",),
            as_of="2025-01",
        ),
        systems=("veo", "runway-gen", "pika", "stable-video-diffusion", "sora"),
    ),
    Example(
        id="image-description",
        title="Image descriptions for blind users",
        side=Side.LLM,
        served_by=Claim(
            text="An LLM that also accepts images can describe them for blind users: an image goes in, and text comes out.",
            sources=("openai-gpt4v-2023", "liu-2023-llava"),
            as_of="2023",
        ),
        case=Claim(
            text="""
                In 2023, the app Be My Eyes began using GPT-4 to describe images.
                The American Foundation for the Blind called this a major step forward for blind people.
                It also warned that the descriptions can get details wrong while sounding confident.
            """,
            sources=("afb-2024",),
            as_of="2024-02",
        ),
        counterpoint=Claim(
            text="""
                People who can't see an image have a hard time noticing errors in its description.
                It can help to compare several descriptions.
                In a 2025 test, 15 blind or low-vision people used a program that let them compare AI descriptions of the same image.
                With this program, they noticed 4.9 times as many unreliable claims as they did with a single description.
            """,
            sources=("alharbi-2024", "chen-2025-variations"),
            as_of="2025-07",
        ),
        systems=("gpt-4",),
    ),
    Example(
        id="legal-research",
        title="Legal research",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can help with legal research if it is combined with a search of legal documents.
                The search supplies passages, and the LLM writes its answer from them.
                This method is called retrieval-augmented generation (RAG).
            """,
            sources=("magesh-2025", "lewis-2020"),
            as_of="2025-04",
        ),
        case=Claim(
            text="""
                In 2024, researchers tested three legal research tools that combine search with an LLM.
                The tools gave wrong or unsupported answers to 17% to 33% of questions, depending on the tool, and GPT-4 without a search did so more often.
                Yet the companies behind the tools had advertised that their methods avoided hallucinations (invented statements), or that their citations were free of them.
            """,
            sources=("magesh-2025",),
            as_of="2025-04",
        ),
        counterpoint=Claim(
            text="""
                In Mata v. Avianca, a New York case from 2023, lawyers filed a brief citing six court decisions that ChatGPT had invented, and they stood by it after doubts were raised.
                The court fined them and their firm a total of US$5,000 for acting in bad faith, but added that there is nothing inherently improper about using a reliable AI tool.
            """,
            sources=("mata-2023",),
            as_of="2023-06",
        ),
        systems=("gpt-4", "chatgpt"),
    ),
    Example(
        id="tutoring",
        title="Tutoring",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM can act as a tutor when it is set up as one, for example with instructions to give hints rather than answers.
            """,
            sources=("kestin-2025", "bastani-2025"),
            as_of="2025",
        ),
        case=Claim(
            text="""
                In a randomized study published in 2025, 194 students in a physics course at Harvard each had two lessons.
                One was with an AI tutor designed for the course, and the other was in a class where students worked on problems together.
                With the tutor, the students learned more than in class, and in less time.
                The tests came right after the lessons, and the course team itself ran the study.
            """,
            sources=("kestin-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                In a field experiment published in 2025, nearly 1,000 high-school students in Turkey practiced math, some of them with AI.
                Students with a plain GPT-4 chatbot scored 48% higher on the exercises than students without AI.
                But on a later exam without AI, they scored 17% lower than the students who had practiced without AI.
                A version that gave hints instead of answers largely avoided this harm.
            """,
            sources=("bastani-2025",),
            as_of="2025",
        ),
        systems=("gpt-4",),
    ),
    Example(
        id="x-ray-reports",
        title="Drafting X-ray reports",
        side=Side.LLM,
        served_by=Claim(
            text="""
                A vision-language model trained for the task can draft X-ray reports: a network that reads the X-ray image is joined to a language model, which writes the report.
                GPT-4 also accepted images and answered in text, but in 2023, OpenAI didn't consider it fit for medical tasks.
            """,
            sources=("tanno-2025", "openai-gpt4v-2023"),
            as_of="2025",
        ),
        case=Claim(
            text="""
                In a 2025 study, panels of radiologists compared drafts by Flamingo-CXR, a model made for X-ray reports, with reports written by clinicians.
                In 77.7% of cases outside intensive care, at least half of the panel found the draft as good as the clinician's report or better.
                In intensive care, the figure was 56.1%.
            """,
            sources=("tanno-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                X-ray reports drafted by AI can contain serious errors, and so can reports by clinicians.
                A 2025 study of Flamingo-CXR, a model that drafts X-ray reports, looked for clinically significant errors, meaning errors that matter for a patient's care.
                Of the cases outside intensive care, 22.8% had such errors only in the draft, 14.0% only in the clinician's report, and 24.8% in both.
                The model's developer ran the study.
            """,
            sources=("tanno-2025",),
            as_of="2025",
        ),
        systems=("gpt-4",),
    ),
)
