"""Uses, the kind of model that serves each, and a sourced case for and against."""

from macros.model import Caveat, Claim, Example, Side

EXAMPLES: tuple[Example, ...] = (
    Example(
        id="ideas-for-products",
        title="Ideas for new products and services",
        side=Side.LLM,
        served_by=Claim(
            text="""
                An LLM does this, because a written idea is text.
                The study below used GPT-4, an LLM that reads text and pictures and writes text.
            """,
            sources=("girotra-2023", "openai-gpt4-2023"),
            as_of="2023",
        ),
        case=Claim(
            text="""
                In a 2023 study, people were asked whether they would buy new products for students.
                On average they rated ideas by GPT-4 higher than ideas by students of a university class.
                Most of the best-rated ideas came from GPT-4.
            """,
            sources=("girotra-2023",),
            as_of="2023",
        ),
        counterpoint=Claim(
            text="""
                A longer version of the study (2024), largely by the same authors, also looked at variety.
                It judged the ideas of GPT-4 less novel than the students' ideas and more like one another.
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
                Two kinds of model do this.
                An LLM writes the words, and an image generator makes the pictures.
            """,
            sources=("jiang-2025-adllama", "hartmann-2025"),
            our_reading=True,
        ),
        case=Claim(
            text="""
                Meta's researchers tested an LLM, trained on past results of ads, with nearly 35,000 advertisers on Facebook (2025).
                The share of viewers who clicked was 6.7% higher than with an earlier LLM.
                In another study (2025), that share was up to 50% higher with generated banners than with an image made by people.
            """,
            sources=("jiang-2025-adllama", "hartmann-2025"),
            as_of="2025-07",
        ),
        counterpoint=Claim(
            text="""
                In a 2023 study of image generators, everyday prompts that mention a trait, a job or an object led to stereotyped pictures.
                Neither asking outright for the opposite of a stereotype nor the providers' safeguards prevented such pictures.
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
                An LLM inside a product does this.
                ChatGPT, for example, began in 2022 as a model trained to converse.
                A chatbot can also do without an LLM: ELIZA answered from a script in 1966.
            """,
            sources=("openai-chatgpt-2022", "weizenbaum-1966"),
            as_of="2022-11",
        ),
        case=Claim(
            text="""
                In February 2024 the payment company Klarna reported on an assistant built on OpenAI's models.
                In its first month it took part in 2.3 million conversations, two thirds of Klarna's customer-service chats.
                By Klarna's own figures the average time until a problem was solved fell from 11 minutes to about 2.
            """,
            sources=("klarna-2024",),
            as_of="2024-02",
        ),
        counterpoint=Claim(
            text="""
                In May 2025 Klarna's chief executive said that cost had weighed too heavily and had lowered quality.
                Klarna kept the assistant and began to recruit people again, so that customers can reach a person at any time.
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
                Different models do this.
                MusicGen predicts pieces of sound one after another.
                Stable Diffusion turns noise into a picture step by step.
                Neither of these two writes text.
                GPT-4o makes pictures and also writes, so it is on the boundary.
            """,
            sources=("copet-2023", "rombach-2022", "openai-4o-image-2025"),
            as_of="2025-03",
            our_reading=True,
        ),
        case=Claim(
            text="""
                In a 2025 survey, 9,000 people in eight countries heard three songs and were asked which ones AI had made.
                97% did not get all three right.
                Deezer, the music service that commissioned the survey, counted about 50,000 uploads a day made wholly by AI, 34% of the total.
            """,
            sources=("deezer-ipsos-2025",),
            as_of="2025-11",
            caveat=Caveat(
                text="Whoever got two of the three songs right counted as having failed.",
                sources=("deezer-ipsos-2025",),
            ),
        ),
        counterpoint=Claim(
            text="""
                In July 2026 a Munich court found that Suno's models could reproduce six songs.
                It held that Suno answers for that and not a user who enters a simple prompt; the ruling is not final.
                In a 2025 test, the best of 15 image generators drew the right number of objects in about 43% of cases.
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
                An LLM does this, alone or behind a person.
                In the case below people kept answering the customers.
                A tool built on an early GPT model suggested replies, which they could ignore.
            """,
            sources=("brynjolfsson-2025", "klarna-2024"),
            as_of="2025",
        ),
        case=Claim(
            text="""
                In a study of 5,172 support agents at one firm, an AI assistant suggested replies to some of them.
                Agents with it solved 15% more problems an hour on average.
                Newer and less skilled agents became faster and better; the most experienced gained little speed and lost a little quality.
            """,
            sources=("brynjolfsson-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                Firms have had to answer for what their chatbots say.
                In May 2026 a German higher regional court held a clinic liable for medical titles that its chatbot had invented; the court allowed an appeal.
                In 2024 a Canadian tribunal ruled against Air Canada over wrong advice by a chatbot of 2022, perhaps not an LLM.
            """,
            sources=("olg-hamm-2026", "moffatt-2024"),
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
                An LLM summarizes.
                A translator can be an LLM or a model built for translation, such as Google's neural network of 2016.
            """,
            sources=("zhang-2024-news", "kocmi-2025-wmt25", "wu-2016"),
            as_of="2025-11",
        ),
        case=Claim(
            text="""
                In a 2024 study, people judged news summaries by LLMs to be as good as summaries by freelance writers; the LLMs had been trained to follow instructions.
                On a 2025 test with 55 languages and dialects, LLMs translated best in each, as measured by software; the authors ask that people confirm it.
            """,
            sources=("zhang-2024-news", "deutsch-2025-wmt24pp"),
            as_of="2025-02",
        ),
        counterpoint=Claim(
            text="""
                In a 2025 study, ten LLMs wrote 4,900 summaries of scientific texts.
                Even when asked for accuracy, most of the ten stated findings more generally than the texts did.
                DeepSeek, ChatGPT-4o and Llama 3.3 70B did so in 26% to 73% of cases.
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
                An LLM does this, because an article is text.
                Some routine news is written without one: a program called Wordsmith turned companies' figures into earnings reports for the Associated Press.
            """,
            sources=("noy-zhang-2023", "ap-automated-insights"),
            as_of="2023-07",
            our_reading=True,
        ),
        case=Claim(
            text="""
                In a 2023 experiment with 453 professionals, access to ChatGPT cut the time for short writing tasks, press releases among them, by 40%.
                The graded quality rose by 18%.
            """,
            sources=("noy-zhang-2023",),
            as_of="2023-07",
            caveat=Caveat(
                text="Factual accuracy mattered little in these tasks.",
                sources=("noy-zhang-2023",),
            ),
        ),
        counterpoint=Claim(
            text="""
                A study of 186,000 articles of 2025 from 1,500 US newspapers estimated that about 9% were partly or wholly written by AI.
                It used a commercial detector whose makers are among the authors.
                Articles by AI were 8.2 times as likely as others to contain invented claims.
                Of 100 flagged articles checked by hand, 5 said that AI was used.
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
                An LLM does this, because stories and poems are text.
                The studies in the case below used GPT-4 for story ideas and ChatGPT for poems.
            """,
            sources=("doshi-hauser-2024", "porter-machery-2024"),
            as_of="2024-11",
        ),
        case=Claim(
            text="""
                In a 2024 study, readers found very short stories more creative and more enjoyable when the writers could use ideas from an LLM.
                These stories were also more alike.
                In another study (2024), people who were no experts told AI poems from poems by well-known poets in 46.6% of cases, slightly less than by chance.
            """,
            sources=("doshi-hauser-2024", "porter-machery-2024"),
            as_of="2024-11",
        ),
        counterpoint=Claim(
            text="""
                In a 2024 study, ten expert writers judged 48 stories by fourteen yes-or-no tests of creativity.
                Stories by LLMs passed a third to a tenth as many of the tests as stories by professional authors.
            """,
            sources=("chakrabarty-2024", "chakrabarty-2025"),
            as_of="2025",
            caveat=Caveat(
                text="In a 2025 preprint, expert readers preferred a model trained further on one author's works to people who imitated that author.",
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
                An LLM trained on code does this, inside a code editor or as an agent, a program that takes several steps by itself.
                GitHub Copilot started on a version of Codex, a GPT model trained further on public code.
            """,
            sources=("chen-2021-codex",),
            as_of="2021",
        ),
        case=Claim(
            text="""
                In three field experiments with 4,867 developers (2026), those who used GitHub Copilot finished an estimated 26% more tasks than they would have without it.
                The estimate is rough: the true figure may lie some 20 points higher or lower.
                Less experienced developers gained more.
            """,
            sources=("cui-2026",),
            as_of="2026",
            our_reading=True,
        ),
        counterpoint=Claim(
            text="""
                In a 2025 trial, 16 experienced developers of open-source software took 19% longer with AI tools, although they believed that they had been faster.
                In February 2026 the authors thought it likely that developers were faster with AI tools by then than in early 2025; for how much faster, they call their newer data very weak evidence.
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
                An LLM does this: trained further or prompted, it returns records.
                To sort texts by a fixed list of labels, small models of the BERT type, trained on labeled examples, beat prompted LLMs in a 2024 study.
            """,
            sources=("dagdelen-2024", "bucher-martini-2024"),
            as_of="2024",
        ),
        case=Claim(
            text="""
                In a 2024 study, GPT-3 and Llama 2, trained further for the task, drew linked facts from chemistry papers.
                Counting only what matched word for word, Llama 2 scored 0.82 of 1 at linking a material with the substance added to it in traces.
                Most other links scored about half or less.
                The authors call these scores a rough minimum.
            """,
            sources=("dagdelen-2024",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                A 2026 study compared five tools, LLM-based ones among them, on 200 papers about materials.
                What the tools drew out was encouragingly often right, but it was less complete than expected.
                The study covered one property, the band gap.
            """,
            sources=("ning-2026",),
            as_of="2026",
        ),
        systems=("gpt-3", "llama", "bert"),
    ),
    Example(
        id="protein-design",
        title="Protein design",
        side=Side.GENERATIVE_AI,
        served_by=Claim(
            text="""
                Two kinds of model do this.
                RFdiffusion designs the shape of a protein by diffusion, which turns noise into a result step by step.
                ProGen predicts one amino acid, a building block of proteins, after another, as an LLM predicts words.
                Neither writes human language.
            """,
            sources=("watson-2023", "madani-2023"),
            as_of="2023",
        ),
        case=Claim(
            text="""
                Artificial enzymes of one kind, designed with ProGen (2023), worked about as well as natural ones.
                Some worked although they had as little as 31.4% of their sequence in common with any natural protein.
                Of RFdiffusion's designs (2023), hundreds were tested in the laboratory.
            """,
            sources=("madani-2023", "watson-2023"),
            as_of="2023",
        ),
        counterpoint=Claim(
            text="""
                A working design is not yet a medicine.
                Rentosertib, a drug designed with generative models (a small molecule, not a protein), was tested for 12 weeks with 71 patients who had a lung disease (2025).
                Average lung capacity rose in the group that took 60 milligrams once a day and fell in the group without the drug; both groups were small.
                The main question was safety; whether the drug works is not proven.
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
                Physics models and machine learning both do this.
                GenCast generates many possible courses of the weather by diffusion.
                It uses a generative method in order to forecast, so it is on the boundary of generative AI.
                GraphCast computes one forecast and is not generative AI.
                Neither is an LLM.
            """,
            sources=("price-2024-gencast", "lam-2023"),
            as_of="2024",
            our_reading=True,
        ),
        case=Claim(
            text="""
                GenCast was tested on the weather of 2019.
                It did better than the leading physics-based forecast (ENS) on 97.2% of 1,320 targets, such as the wind at one height some days ahead.
                A set of possible courses for 15 days takes it about 8 minutes.
            """,
            sources=("price-2024-gencast",),
            as_of="2024",
        ),
        counterpoint=Claim(
            text="""
                GenCast does not replace physics models.
                It learned from decades of past weather, rebuilt from observations with such a model, and each of its forecasts starts from a state of the weather worked out in the same way.
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
                A speech model does this.
                VALL-E (2023) hears three seconds of a voice and reads a text aloud in that voice.
                It predicts pieces of sound as an LLM predicts pieces of text.
            """,
            sources=("wang-2023-valle",),
            as_of="2023-01",
        ),
        case=Claim(
            text="""
                In listening tests of 2025, people took a clone and the real speaker for one person about 80% of the time.
                Asked whether a voice was AI, they recognized a clone about 60% of the time.
                The clones came from one service, and longer or unscripted clips helped the listeners.
            """,
            sources=("barrington-2025",),
            as_of="2025-03",
        ),
        counterpoint=Claim(
            text="""
                In January 2024 an automatic call in a cloned voice of President Biden told voters to stay away from a primary election.
                In February 2024 the US regulator ruled that calls with AI-generated voices need the called person's prior consent.
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
                A video generator, such as Google's Veo, can do this.
                Google's report on Veo 3 describes diffusion, which turns noise into video step by step.
                OpenAI described Sora in the same way; it closed the Sora app on 26 April 2026 and developers' access to Sora 2 on 24 September.
            """,
            sources=(
                "google-veo3-2025",
                "brooks-2024-sora",
                "openai-sora-end-help",
                "openai-sora2-page",
            ),
            as_of="2026-09",
        ),
        case=Claim(
            text="""
                The Netflix series The Eternaut shows a collapsing building.
                Netflix said in July 2025 that this was the first final footage made with generative AI to appear in one of its own series or films.
                By its own account the footage was finished ten times faster than the usual effects tools would have allowed.
            """,
            sources=("netflix-2025-q2",),
            as_of="2025-07",
        ),
        counterpoint=Claim(
            text="""
                A 2025 study had six video generators, Sora among them, continue filmed scenes.
                Some scenes came out right, but on the whole the videos followed the laws of physics poorly, however real they looked.
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
            text=(
                """
                    An LLM that also reads pictures does this.
                    A picture goes in, and text comes out.
                """
            ),
            sources=("openai-gpt4v-2023", "liu-2023-llava"),
            as_of="2023",
        ),
        case=Claim(
            text="""
                The American Foundation for the Blind called GPT-4's descriptions of pictures in the app Be My Eyes (2023) a major step forward for blind people.
                It also warned that details can be wrong and still be stated with full confidence.
            """,
            sources=("afb-2024",),
            as_of="2024-02",
        ),
        counterpoint=Claim(
            text="""
                Without sight, errors in a description are hard to notice.
                In a 2025 test, a program let 15 blind or low-vision people compare several AI descriptions of one picture.
                With it they found 4.9 times as many unreliable claims as with a single description.
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
                An LLM joined to a search of legal texts does this.
                The search supplies passages, and the LLM writes the answer from them.
                The method is called retrieval-augmented generation.
            """,
            sources=("magesh-2025", "lewis-2020"),
            as_of="2025-04",
        ),
        case=Claim(
            text="""
                In tests of 2024, three legal research tools gave wrong or unsupported answers to 17% to 33% of queries, depending on the tool.
                GPT-4 alone did so more often.
                Vendors had advertised methods that avoid or eliminate hallucination, or citations free of it.
            """,
            sources=("magesh-2025",),
            as_of="2025-04",
        ),
        counterpoint=Claim(
            text="""
                In 2023 US lawyers filed a brief with six court decisions that ChatGPT had invented, and stood by it after doubts were raised.
                The court fined them 5,000 US dollars for bad faith.
                It added that nothing is improper about using a reliable AI tool.
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
                An LLM does this, set up as a tutor by its instructions.
                In the Turkish study below, a plain chat harmed later exam marks; a version set up to give hints largely did not.
            """,
            sources=("kestin-2025", "bastani-2025"),
            as_of="2025",
        ),
        case=Claim(
            text="""
                In a randomized study (2025), 194 physics students at Harvard each had one lesson with an AI tutor designed for the course and one in an active-learning class.
                With the tutor they learned more in less time.
                Tests followed at once, and the course team ran the study.
            """,
            sources=("kestin-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                In a field experiment published in 2025, with nearly 1,000 high-school students in Turkey, a plain GPT-4 chat raised marks for exercises by 48%, compared with exercises done without AI.
                In a later exam without AI, the users of the chat did 17% worse than students who had practiced without AI.
                A version that gave hints largely avoided the harm.
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
                A vision-language model does this: a network that reads the picture is joined with a language model, which writes the report.
                GPT-4, too, reads pictures and writes.
                An image classifier such as ResNet names what it detects and writes no report.
            """,
            sources=("tanno-2025", "openai-gpt4-2023", "he-2015"),
            as_of="2025",
        ),
        case=Claim(
            text="""
                In a 2025 study, radiologists compared drafts by Flamingo-CXR, a vision-language model, with clinicians' reports.
                At least half of the panel found 77.7% of routine drafts as good or better, and 56.1% of those from intensive care.
                In 22.8% of routine cases only the draft had significant errors, in 14.0% only the report.
            """,
            sources=("tanno-2025",),
            as_of="2025",
        ),
        counterpoint=Claim(
            text="""
                The study looked back at finished cases, and the developer of the model ran it.
                In a further 24.8% of routine cases, the draft and the clinician's report both had clinically significant errors.
            """,
            sources=("tanno-2025",),
            as_of="2025",
        ),
        systems=("gpt-4",),
    ),
)
