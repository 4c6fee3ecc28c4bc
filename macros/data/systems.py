"""Named models and products, each with its verdict; the page sorts them."""

from macros.model import Caveat, Claim, MixUp, System, SystemKind, Verdict

# Values of the maker field that aren't names.
NOBODY = {"Various", "partners", "Open-source projects such as FaceSwap"}

SYSTEMS: tuple[System, ...] = (
    System(
        id="adobe-firefly",
        name="Adobe Firefly",
        maker="Adobe",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video", "audio"),
        outputs=("images", "video", "audio"),
        architecture="Adobe's own generative models; according to Adobe, the first image model was trained on Adobe Stock images and on openly licensed and public-domain ones",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Adobe's own Firefly models make images, video and audio rather than text.
                Adobe introduced Firefly in March 2023 as a family of generative models, at first for images and decorative lettering.
            """,
            sources=("adobe-firefly-2023", "metax-2025-adobe-max"),
            as_of="2025-10",
            caveat=Caveat(
                text="This verdict is about Adobe's own models. By 2026, the Firefly app also offered other companies' models, and in April 2026, Adobe announced a chat assistant for it.",
                sources=("metax-2025-adobe-max", "brainroad-firefly-assistant-2026"),
            ),
        ),
        confused_with=("photoshop-generative-fill", "midjourney", "canva"),
        as_of="2026-11",
    ),
    System(
        id="agentforce",
        name="Agentforce",
        maker="Salesforce",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech"),
        outputs=("text", "speech"),
        architecture="Platform for building agents (programs that carry out tasks), in which LLMs choose the steps",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Agentforce is a tool from Salesforce for building agents: programs in which LLMs decide what to do next, for example how to answer a customer.
                According to Salesforce, the LLMs take the place of strict rules written in advance, but the builder of an agent can add fixed rules where they are needed.
            """,
            sources=("salesforce-agentforce-guide",),
            as_of="2025",
        ),
        confused_with=("copilot-studio", "dialogflow"),
        as_of="2026-11",
    ),
    System(
        id="ai-scribe",
        name="AI scribes",
        short_name="an AI scribe",
        aliases=("ambient scribe",),
        maker="Various",
        year=2020,
        kind=SystemKind.PRODUCT,
        inputs=("speech",),
        outputs=("text",),
        architecture="In newer ones, speech recognition that turns the conversation into text, followed by an LLM that writes the notes",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                An AI scribe listens during a patient's visit and drafts the doctor's notes for the medical record.
                Speech recognition first turns the conversation into text, and in newer AI scribes, an LLM then writes the notes.
                The notes can contain invented details or leave out real ones, so the doctor has to check them.
            """,
            sources=("nhs-scribes-2025", "htn-2025-scribes", "auditor-ontario-ai-2026"),
            as_of="2026",
        ),
        confused_with=("whisper", "zoom-ai-companion"),
        as_of="2026-11",
    ),
    System(
        id="alexa-classic",
        name="Alexa (before Alexa+)",
        short_name="the original Alexa",
        maker="Amazon",
        year=2014,
        kind=SystemKind.PRODUCT,
        inputs=("speech",),
        outputs=("speech",),
        architecture="Speech recognition, and a list of expected phrases for each request",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                The original Alexa was AI, because it recognized speech, but it mostly matched what it heard to a list of requests that had been set up in advance.
                Amazon's documentation for developers says the same of add-ons, called skills: somebody had to write down what users might say.
                For some common kinds, such as smart-home skills, Amazon did that; for the rest, it was up to the skill's maker.
                In a chatbot such as ChatGPT, by contrast, an LLM writes each answer anew.
                This site's verdict is about the matching, which created no new content, and not about the voice that read out the replies.
            """,
            sources=("amazon-voice-models", "openai-chatgpt-2022"),
            as_of="2026",
        ),
        confused_with=("alexa-plus", "siri-classic"),
        mix_ups=(
            MixUp(
                system="alexa-plus",
                why="Both are called Alexa, but the original mostly matched requests to a list, and Alexa+ uses LLMs.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="alexa-plus",
        name="Alexa+",
        maker="Amazon",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("speech", "text"),
        outputs=("speech", "text"),
        architecture="Several models, including LLMs that choose and call services, with speech recognition and a synthetic voice around them",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Alexa+ uses LLMs to carry on the conversation and to choose which services to use.
                In December 2025, Amazon's engineers described it as a version of Alexa rebuilt on generative AI.
                The earlier Alexa mostly matched what it heard to a list of requests set up in advance.
            """,
            sources=("reinvent-alexaplus-2025", "amazon-voice-models"),
            as_of="2025-12",
        ),
        confused_with=("alexa-classic", "siri-ai"),
        as_of="2026-11",
    ),
    System(
        id="alpaca",
        name="Alpaca",
        maker="Stanford University",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="LLaMA, trained further on 52,000 examples of instructions with answers",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Researchers at Stanford made Alpaca, which answers in text, in March 2023 by further training LLaMA, an LLM from Meta.
                They used 52,000 instructions with answers, which they had generated with an OpenAI model.
                According to the model card (its makers' description), Alpaca is meant for research, not for use in products.
            """,
            sources=("stanford-alpaca-card",),
            as_of="2026-11",
        ),
        confused_with=("llama", "llava"),
        as_of="2026-11",
    ),
    System(
        id="alphafold-2",
        name="AlphaFold 2",
        maker="DeepMind",
        year=2020,
        kind=SystemKind.MODEL,
        inputs=("molecules",),
        outputs=("3D shapes",),
        architecture="Neural network that turns the sequence of a protein's building blocks, and those of its relatives, into the positions of its atoms",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                AlphaFold 2 predicts a protein's actual shape, and experiments can show whether the prediction is right.
                It isn't meant to invent new proteins.
                Like most LLMs, it uses attention, a method for working out which parts of the input matter to each other.
                But it works on proteins, not on human language.
            """,
            sources=("jumper-2021",),
            as_of="2026-11",
        ),
        confused_with=("alphafold-3", "rfdiffusion"),
        mix_ups=(
            MixUp(
                system="alphafold-3",
                why="Both predict the shapes of molecules, but only AlphaFold 3 does so with a generative method.",
            ),
            MixUp(
                system="rfdiffusion",
                why="Both deal with the shapes of proteins, but AlphaFold 2 predicts real ones, and RFdiffusion designs new ones.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="alphafold-3",
        name="AlphaFold 3",
        maker="Google DeepMind and Isomorphic Labs",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("molecules",),
        outputs=("3D shapes", "molecules"),
        architecture="Transformer-like network, followed by a diffusion part that places the atoms",
        verdict=Verdict.BOUNDARY,
        generative_depends_on="whether you judge by method or purpose",
        reason=Claim(
            text="""
                AlphaFold 3 uses a generative method, but its purpose is to predict the shapes that molecules actually take.
                It places the atoms by diffusion, a method that turns random numbers (noise) into a result step by step.
                Whether that makes AlphaFold 3 generative AI depends on whether you judge by the method or by the purpose.
                It isn't an LLM in either case, because it works on molecules and not on human language.
            """,
            sources=("abramson-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("alphafold-2", "esm3"),
        mix_ups=(
            MixUp(
                system="esm3",
                why="Both work on proteins, but AlphaFold 3 predicts the shapes they actually take, and ESM3 designs new ones.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="alphageometry",
        name="AlphaGeometry",
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("geometry problems",),
        outputs=("proofs",),
        architecture="In the 2024 version, a small language model that proposes extra points and lines, and a program that draws conclusions by fixed rules",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a small language model trained on geometry problems counts",
        reason=Claim(
            text="""
                The first AlphaGeometry (2024), which solves geometry problems, is half language model and half rule-based program.
                The language model suggests extra points and lines, and the other half proves the result by fixed rules.
                The language model is small and learned from made-up problems in a formal notation, not from ordinary text.
            """,
            sources=("alphageometry-readme",),
            as_of="2024",
            our_reading=True,
        ),
        confused_with=("alphago", "alphafold-2"),
        as_of="2026-11",
    ),
    System(
        id="alphago",
        name="AlphaGo",
        maker="DeepMind",
        year=2016,
        kind=SystemKind.MODEL,
        inputs=("board positions",),
        outputs=("moves",),
        architecture="Two neural networks, one for moves and one for positions, combined with a search through possible moves",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                AlphaGo chose moves in the board game Go and produced no text or images.
                One neural network judged the positions on the board, and another proposed moves.
            """,
            sources=("silver-2016",),
        ),
        confused_with=("deep-blue",),
        as_of="2026-11",
    ),
    System(
        id="amazon-nova",
        name="Amazon Nova",
        aliases=("Nova Pro", "Nova Canvas"),
        maker="Amazon",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video", "speech"),
        outputs=("text", "images", "video", "speech"),
        architecture="Mostly separate models for text, images, video and speech",
        verdict=Verdict.BOUNDARY,
        depends_on="which Nova model you mean",
        reason=Claim(
            text="""
                The Amazon Nova family has included models for text, images, video and speech.
                Models such as Micro, Lite and Pro write text, so they are LLMs.
                Canvas made images and Reel made video, so they were generative AI but not LLMs.
                Sonic answers speech with speech, so whether it counts as an LLM depends on the definition.
                According to Amazon's documentation, Canvas, Reel and the first version of Sonic were to be withdrawn in September 2026.
            """,
            sources=(
                "aws-bedrock-amazon-models",
                "aws-nova-langchain",
                "aws-bedrock-lifecycle",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("alexa-plus", "chronos"),
        as_of="2026-11",
    ),
    System(
        id="apertus",
        name="Apertus",
        maker="EPFL, ETH Zurich and the Swiss National Supercomputing Centre",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="LLMs with 8 and 70 billion parameters (numbers learned in training), released with their training data and code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Apertus is a family of language models that two Swiss universities and the national supercomputing center released in September 2025.
                Its makers call it fully open, because they published not only the models but also the training data and the code.
                About 40% of the training text is in languages other than English, among them Swiss German and Romansh.
            """,
            sources=("epfl-apertus-2025", "gigazine-apertus-2025"),
            as_of="2025-09",
        ),
        confused_with=("llama", "olmo"),
        mix_ups=(
            MixUp(
                system="llama",
                why="Both are called open, but Apertus comes with its training data, while Llama is only the finished model, under Meta's own license.",
            ),
            MixUp(
                system="olmo",
                why="Both were published with their training data and code, but OLMo comes from an institute in the US and Apertus from Swiss institutions.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="apple-intelligence",
        name="Apple Intelligence",
        maker="Apple",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "images"),
        architecture="Language models on the device and on servers, plus a separate image model",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Apple Intelligence is a set of features in Apple's operating systems.
                Some of these features use language models, for example to rewrite and summarize text.
                Smaller models run on the device itself, and larger ones run on servers.
                A separate model makes images.
                The one that Apple described in 2024 was a diffusion model, which turns random specks (noise) into an image step by step.
            """,
            sources=("apple-models-2024", "apple-2025-foundation-models", "apple-models-2026"),
            as_of="2026-06",
        ),
        confused_with=("siri-ai", "siri-classic"),
        as_of="2026-11",
    ),
    System(
        id="audiolm",
        name="AudioLM",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("audio", "speech"),
        outputs=("audio", "speech"),
        architecture="Language model of sound, which predicts audio tokens (small pieces of sound from a fixed set)",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                AudioLM takes a recording, for example of speech, and continues it.
                It predicts one small piece of sound after another, much as an LLM predicts pieces of text.
                But the result is audio, not written language.
            """,
            sources=("borsos-2023-audiolm",),
        ),
        confused_with=("musiclm", "vall-e"),
        as_of="2026-11",
    ),
    System(
        id="bark",
        name="Bark",
        maker="Suno",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("speech", "music", "audio"),
        architecture="Three transformer networks in a row: the first plans the content, and the others turn the plan into coarse and then fine pieces of sound",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Bark produces sound, such as speech or music, from written text.
                It predicts small pieces of sound, called audio tokens.
                Its maker, Suno, calls Bark a fully generative model and warns that what it produces can stray from the text.
            """,
            sources=("suno-bark-card", "suno-bark-readme"),
        ),
        confused_with=("suno", "vall-e"),
        as_of="2026-11",
    ),
    System(
        id="bart",
        name="BART",
        maker="Meta (then Facebook AI)",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Transformer with one part that reads and one that writes (encoder-decoder), trained to repair damaged text",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model used mostly for specific tasks counts as an LLM",
        reason=Claim(
            text="""
                BART writes text, but mostly to carry out a specific task, such as summarizing.
                It learned by repairing text in which words had been removed or sentences shuffled.
                Whether BART counts as an LLM depends on the definition, and the same is true of T5, a similar model.
            """,
            sources=("hf-bart-docs",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("t5", "bert"),
        as_of="2026-11",
    ),
    System(
        id="be-my-ai",
        name="Be My AI (Be My Eyes)",
        aliases=("Be My Eyes",),
        maker="Be My Eyes",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("images", "text"),
        outputs=("text",),
        architecture="GPT-4, which accepts images and answers in text",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Be My AI describes photos for people who are blind or have low vision, and an LLM writes the descriptions.
                The feature is part of the app Be My Eyes, where users can also call a sighted volunteer.
                When Be My AI was launched in 2023, the LLM was GPT-4.
                A 2024 blog post by the American Foundation for the Blind called the descriptions a major step forward but warned that wrong details can be stated with full confidence.
            """,
            sources=(
                "afb-2024",
                "openai-gpt4v-2023",
                "artinamerica-be-my-ai",
                "be-my-eyes-volunteers",
            ),
            as_of="2026",
        ),
        confused_with=("gpt-4", "clip", "tesseract"),
        as_of="2026-11",
    ),
    System(
        id="bert",
        name="BERT",
        maker="Google",
        year=2018,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Transformer that looks at the words on both sides of each word, trained to fill in hidden words",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                BERT is a language model that reads text but wasn't built to write it.
                It learned by filling in words that had been hidden from it.
                BERT turns text into numbers that other programs use, for example to sort messages into categories.
            """,
            sources=("devlin-2019", "jurafsky-martin-slp3", "shanahan-2024", "wang-cho-2019"),
            as_of="2026-11",
            caveat=Caveat(
                text="Not all researchers describe it that way. Murray Shanahan counts BERT among the early LLMs, and Alex Wang and Kyunghyun Cho have used it to generate text.",
                sources=("shanahan-2024", "wang-cho-2019"),
            ),
        ),
        confused_with=("roberta", "t5", "gpt-2"),
        mix_ups=(
            MixUp(
                system="roberta",
                why="RoBERTa has the same design as BERT, but it was trained longer and on more text.",
            ),
            MixUp(
                system="t5",
                why="Both are transformers from Google, but T5 produces text, and BERT wasn't built to write.",
            ),
            MixUp(
                system="gpt-2",
                why="Both are early language models, but GPT-2 writes, and BERT wasn't built to.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="biggan",
        name="BigGAN",
        maker="DeepMind",
        year=2018,
        kind=SystemKind.MODEL,
        inputs=("labels", "random noise"),
        outputs=("images",),
        architecture="Generative adversarial network (two networks trained against each other) that is told what kind of object to draw",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                BigGAN makes images of a chosen kind of thing, such as dogs.
                It starts from random numbers and a label that says what kind of thing the image should show.
                What it produces is an image, not language.
            """,
            sources=("brock-2018",),
        ),
        confused_with=("stylegan",),
        as_of="2026-11",
    ),
    System(
        id="bloom",
        name="BLOOM",
        maker="BigScience",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues text piece by piece (decoder-only), with 176 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                BLOOM writes text and computer code.
                An open collaboration of researchers trained it on both human languages and programming languages.
                Its model card (the description published with the model) calls it a language model.
            """,
            sources=("bigscience-bloom-card", "crfm-helm-metadata"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="calculator",
        name="Calculators (handheld)",
        short_name="a calculator",
        aliases=("pocket calculator",),
        maker="Various",
        year=1970,
        kind=SystemKind.PRODUCT,
        inputs=("numbers",),
        outputs=("numbers",),
        architecture="A chip that follows fixed rules of arithmetic",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                A calculator works out each result by fixed rules of arithmetic, so it usually isn't called AI at all.
                Handheld electronic calculators came onto the US market in 1970 and 1971, decades before LLMs.
            """,
            sources=("smithsonian-calculators",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("chatgpt", "spell-checker"),
        mix_ups=(
            MixUp(
                system="chatgpt",
                why="Both can answer a math problem, but a calculator works it out by fixed rules. An LLM predicts the words of its answer, unless it hands the problem to another program.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="canva",
        name="Canva",
        aliases=("Canva AI", "Magic Write", "Magic Studio"),
        maker="Canva",
        year=2013,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "images"),
        architecture="Design program whose features use different models",
        verdict=Verdict.BOUNDARY,
        depends_on="which part of Canva you use",
        reason=Claim(
            text="""
                Canva is a design program, and as a whole it isn't generative AI.
                But it includes some generative AI, such as the Magic tools that write text or make images.
                If you arrange your own photos and text in Canva, you aren't using generative AI, but if you use Magic Write, an LLM writes text from your prompt.
                In 2023, the LLM came from OpenAI, and other models made the images.
                By 2026, Canva also had its own model, which was trained on designs.
            """,
            sources=("fortune-canva-2023", "kreatized-canva-2025", "rundown-canva-2026"),
            as_of="2026-04",
            our_reading=True,
        ),
        confused_with=("adobe-firefly", "midjourney"),
        as_of="2026-11",
    ),
    System(
        id="chameleon",
        name="Chameleon",
        maker="Meta",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "images"),
        architecture="One transformer for a single sequence of small pieces (tokens), some of text and some of images",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that also makes images still counts as an LLM",
        reason=Claim(
            text="""
                Chameleon, as its 2024 paper describes it, is one model that produces both text and images.
                It does what an LLM does, but it also makes images, so it goes beyond definitions that limit LLMs to text.
            """,
            sources=("chameleon-2024", "hf-chameleon-docs"),
            as_of="2026-11",
            caveat=Caveat(
                text="The version that Meta released accepts images but answers only in text.",
                sources=("hf-chameleon-docs",),
            ),
            our_reading=True,
        ),
        confused_with=("llama", "gpt-4o"),
        as_of="2026-11",
    ),
    System(
        id="character-ai",
        name="Character.AI",
        maker="Character.AI",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech"),
        outputs=("text", "speech"),
        architecture="Chat characters built on LLMs, at first the company's own and from 2024 also those of other companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                On Character.AI, adults can chat with characters, many of them made by other users.
                An LLM, not a real person, writes the replies, even if a character claims to be human.
                The LLM can also make things up.
                The company behind Character.AI, which isn't the maker of ChatGPT, trained its own models, and in 2024 it said that it would also use models from others.
                The minimum age is 13, or 16 in the EU and the UK.
                But in November 2025, the company began to close open-ended chats to users under 18.
            """,
            sources=(
                "character-ai-2024",
                "character-ai-calls-2024",
                "character-ai-adults-2025",
                "dawiso-character-ai-2026",
                "conductatlas-character-ai-2026",
                "kieserman-2026",
            ),
            as_of="2026-11",
        ),
        confused_with=("replika", "chatgpt"),
        as_of="2026-11",
    ),
    System(
        id="chatgpt",
        name="ChatGPT",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code", "images", "audio", "speech"),
        architecture="Chat service built on OpenAI's models; at launch, a GPT-3.5 model trained further on people's ratings",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                ChatGPT is an app in which an LLM from OpenAI writes the answers.
                The app around the LLM adds the chat window and web search.
                Images come from a family of models called GPT Image, and since July 2026, voice conversations have used a model called GPT-Live.
            """,
            sources=(
                "openai-chatgpt-2022",
                "openai-chatgpt-search-2024",
                "openai-gpt-live-2026",
                "openai-images-docs",
            ),
            as_of="2026-11",
            caveat=Caveat(
                text="The name ChatGPT is sometimes also used for the model inside the app, as in OpenAI's own announcement in 2022.",
                sources=("openai-chatgpt-2022",),
            ),
        ),
        confused_with=("gpt-5", "gpt-4o", "gpt-image"),
        mix_ups=(
            MixUp(
                system="gpt-5",
                why="GPT is part of both names, but ChatGPT is an app and GPT-5 is a set of models.",
            ),
            MixUp(
                system="gpt-4o",
                why="ChatGPT is the app, and GPT-4o is a model that wrote, spoke and made images in it.",
            ),
            MixUp(
                system="gpt-image",
                why="Both come from OpenAI and both make images, but ChatGPT is an app and GPT Image is a model.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="chronos",
        name="Chronos",
        maker="Amazon",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("time series",),
        outputs=("forecasts",),
        architecture="Language model design (T5), trained on series of numbers that were turned into tokens (small pieces, like the words of a sentence)",
        verdict=Verdict.BOUNDARY,
        generative_depends_on="whether you judge by method or purpose",
        reason=Claim(
            text="""
                The original Chronos (2024) forecasts numbers, such as daily sales, with a method borrowed from language models.
                It turns a series of numbers into small pieces, called tokens, which are comparable to the words in a sentence.
                Then it generates possible futures piece by piece.
                Its method is generative, but its purpose is to forecast, and no language is involved.
            """,
            sources=("ansari-2024-chronos", "amazon-chronos-readme"),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="claude",
        name="Claude",
        aliases=("Claude Opus", "Claude Sonnet", "Claude Haiku", "Claude Fable", "Claude 3"),
        maker="Anthropic",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Claude models write text, and all the current ones also accept images.
                In its documentation, their maker, Anthropic, describes Claude as a family of large language models.
                The chatbot that Anthropic builds on them is also called Claude.
            """,
            sources=("anthropic-models-overview",),
            as_of="2026-11",
        ),
        confused_with=("claude-code", "chatgpt"),
        mix_ups=(
            MixUp(
                system="chatgpt",
                why="People chat with both, but Claude is a family of models by Anthropic, and ChatGPT is an app by OpenAI.",
            ),
            MixUp(
                system="claude-code",
                why="Claude is the LLM, and Claude Code is a programming tool in which it writes the code.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="claude-code",
        name="Claude Code",
        maker="Anthropic",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Program that lets Claude models read files, run commands and edit code step by step (an agent)",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                In Claude Code, a programming tool, the LLM Claude writes the code and decides what to do next, while the rest of the tool reads and edits files and runs commands.
            """,
            sources=("anthropic-claude-code-readme", "anthropic-models-overview"),
            as_of="2026-11",
        ),
        confused_with=("claude", "github-copilot", "cursor"),
        as_of="2026-11",
    ),
    System(
        id="cleverbot",
        name="Cleverbot",
        maker="Rollo Carpenter",
        year=1997,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Database of earlier conversations, from which a suitable reply is picked",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                According to a 2011 news report, Cleverbot replies with things that people have said to it before and doesn't make up sentences of its own.
                Instead, the report says, it looks up how people answered similar remarks and takes the conversation so far into account.
            """,
            sources=("nbc-2011-cleverbot",),
        ),
        confused_with=("eliza", "replika", "chatgpt"),
        as_of="2026-11",
    ),
    System(
        id="clip",
        name="CLIP",
        maker="OpenAI",
        year=2021,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "text"),
        outputs=("scores", "vectors"),
        architecture="One network for images and one for text, trained together to match images with captions",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                CLIP matches images with text by turning both into lists of numbers (embeddings).
                It was trained on images and their captions, so that the better a caption fits an image, the more alike their two lists are.
                It makes no images and writes no sentences, but other systems use parts of it.
                In the first Stable Diffusion, for example, CLIP's text part reads the user's description of the image.
            """,
            sources=("openai-clip-card-2021", "sd-v1-card"),
        ),
        confused_with=("dall-e-2", "stable-diffusion-1"),
        as_of="2026-11",
    ),
    System(
        id="clippy",
        name="Clippy",
        maker="Microsoft",
        year=1997,
        kind=SystemKind.PRODUCT,
        inputs=("actions", "text"),
        outputs=("help topics",),
        architecture="Animated figure that offered ready-made help, depending on what the user was doing",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Clippy offered ready-made help topics in old versions of Microsoft Office and didn't write anything new.
                It grew out of a Microsoft research project whose software tried to infer what users wanted to do.
            """,
            sources=("horvitz-1998-lumiere",),
        ),
        confused_with=("microsoft-365-copilot", "eliza"),
        as_of="2026-11",
    ),
    System(
        id="code-llama",
        name="Code Llama",
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "code"),
        outputs=("text", "code"),
        architecture="Transformer derived from Llama 2; some sizes also fill gaps in code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Code Llama writes computer code and text, one piece after another.
                It is based on Meta's language model Llama 2.
                Meta's model card (the description published with a model) says that Code Llama accepts and produces only text, which includes code.
            """,
            sources=("meta-codellama-card",),
            as_of="2026-11",
        ),
        confused_with=("llama", "github-copilot"),
        as_of="2026-11",
    ),
    System(
        id="comfyui",
        name="ComfyUI",
        maker="Comfy Org",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "model files"),
        outputs=("other models' output",),
        architecture="Program in which users connect the steps of making an image or video on the screen",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                ComfyUI is a program that runs image, video and audio generators, and it isn't a model itself.
                On the screen, users connect the steps that lead to an image.
                The image itself is made by a separate model.
                Some models, such as Stable Diffusion, can be downloaded as files, while others can be used only on a company's servers.
            """,
            sources=("comfyui-readme", "comfy-partner-nodes"),
            as_of="2026",
        ),
        confused_with=("stable-diffusion-1", "flux-1", "ollama"),
        as_of="2026-11",
    ),
    System(
        id="command",
        name="Command",
        short_name="Cohere Command",
        aliases=("Command R", "Command A"),
        maker="Cohere",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformers that write one token (piece of text) after another (Command R and Command A); undisclosed for the earliest versions",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Command models write text, and the newer ones can cite the documents they are given.
                Cohere, which makes the models, describes them in its documentation as large language models for businesses.
                Some of them, such as Command A Vision, also accept images.
            """,
            sources=("cohere-command-docs",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="consensus",
        name="Consensus",
        maker="Consensus",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Search of research papers, followed by language models that write an answer",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Consensus searches research papers, and a language model then summarizes what they say about a question.
                The papers are real, but the summary is new text and can be wrong.
            """,
            sources=("hkust-ai-literature-review",),
            as_of="2024",
        ),
        confused_with=("elicit", "perplexity"),
        as_of="2026-11",
    ),
    System(
        id="controlnet",
        name="ControlNet",
        maker="Stanford University",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("images", "text"),
        outputs=("images",),
        architecture="Trained copy of part of an image generator, which reads the extra guide (such as an outline), while the original generator stays as it is",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                ControlNet is an add-on for an image generator, such as Stable Diffusion, so what comes out is an image.
                With ControlNet, the generator follows not just the prompt but also a second guide.
                The guide might be an outline, a map of what is near and far, or a person's pose.
            """,
            sources=("zhang-2023-controlnet",),
        ),
        confused_with=("stable-diffusion-1", "sdxl"),
        as_of="2026-11",
    ),
    System(
        id="copilot-studio",
        name="Microsoft Copilot Studio",
        short_name="Copilot Studio",
        maker="Microsoft",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech"),
        outputs=("text", "speech"),
        architecture="Tool for building agents (programs that answer people or carry out tasks for them), in which a language model usually chooses the steps",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Copilot Studio is a tool for building agents, which here means programs that answer people or carry out tasks for them.
                In new agents, a language model normally writes the replies and chooses the next step.
                Microsoft's documentation also describes an older method, called classic, in which the agent compares what users type with a list of phrases.
            """,
            sources=("ms-copilot-studio-orchestration", "ms-copilot-studio-harnesses"),
            as_of="2026",
        ),
        confused_with=("microsoft-copilot", "microsoft-365-copilot", "github-copilot"),
        as_of="2026-11",
    ),
    System(
        id="cursor",
        name="Cursor",
        maker="Anysphere (at launch)",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Code editor with an agent and code completion, using LLMs from other companies or Cursor's own",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Cursor is a code editor in which LLMs write and change code.
                In June 2026, users could choose among LLMs from several companies, including some from Cursor's own maker.
            """,
            sources=("cursor-readme", "techjack-cursor-2026"),
            as_of="2026-06",
        ),
        confused_with=("github-copilot", "claude-code"),
        as_of="2026-11",
    ),
    System(
        id="custom-gpts",
        name="Custom GPTs",
        short_name="a custom GPT",
        maker="OpenAI",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "images", "code"),
        architecture="ChatGPT with added instructions, documents and tools",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                A custom GPT is a version of ChatGPT set up for one purpose, so an LLM from OpenAI writes its answers.
                Users set one up by giving it instructions, documents and tools.
                In 2026, OpenAI stopped letting personal accounts create new custom GPTs.
                Those that already existed stayed available, and business and school accounts could still create more.
            """,
            sources=("openai-gpts-help",),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "gpt-5", "gpt-3"),
        as_of="2026-11",
    ),
    System(
        id="dall-e-1",
        name="DALL·E (2021)",
        short_name="the first DALL·E",
        maker="OpenAI",
        year=2021,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("images",),
        architecture="One transformer that predicts pieces of text and then pieces of an image; a second network turns the image pieces into pixels",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                The first DALL·E made images from a written description.
                It worked the way most LLMs do, by predicting one small piece, or token, after another.
                But the pieces that it predicted from the description were pieces of an image, not of text.
            """,
            sources=("ramesh-2021-dalle",),
        ),
        confused_with=("dall-e-2", "dall-e-3"),
        as_of="2026-11",
    ),
    System(
        id="dall-e-2",
        name="DALL·E 2",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Two parts: the first turns the caption into numbers that represent an image (CLIP), and a diffusion part turns those into pixels",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                DALL·E 2 made images from a written description or from another image.
                It used diffusion, a method that turns random specks (noise) into an image step by step.
                OpenAI has since removed DALL·E 2 from its service for developers.
            """,
            sources=("dalle2-system-card", "ramesh-2022", "openai-dalle2-page"),
            as_of="2026-11",
        ),
        confused_with=("dall-e-1", "dall-e-3"),
        as_of="2026-11",
    ),
    System(
        id="dall-e-3",
        name="DALL·E 3",
        aliases=("DALL·E",),
        maker="OpenAI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("images",),
        architecture="Diffusion model; further details undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                DALL·E 3 made images from a written description.
                OpenAI has described it as a diffusion model, one that turns random specks (noise) into an image step by step.
                In ChatGPT, an LLM rewrote the user's request before DALL·E 3 made the image.
                OpenAI has since removed DALL·E 3 from its service for developers.
            """,
            sources=("betker-2023-dalle3", "openai-4o-image-2025", "openai-dalle3-page"),
            as_of="2026-11",
        ),
        confused_with=("gpt-image", "chatgpt", "dall-e-2"),
        mix_ups=(
            MixUp(
                system="gpt-image",
                why="Both make images and come from OpenAI, but DALL·E 3 is a diffusion model, and GPT Image began as part of GPT-4o.",
            ),
            MixUp(
                system="chatgpt",
                why="In ChatGPT, an LLM rewrote the request and DALL·E 3 made the image, so the two looked like one.",
            ),
            MixUp(
                system="dall-e-2",
                why="Both are OpenAI's, and both make images by diffusion; DALL·E 3 came a year later.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="deberta",
        name="DeBERTa",
        maker="Microsoft",
        year=2020,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Transformer that reads the words on both sides of each word, like BERT, and treats a word's meaning and its position separately",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                DeBERTa is mainly used to analyze text, not to write it.
                It turns text into numbers that other programs use, for example to judge whether one sentence follows from another.
            """,
            sources=("he-2021-deberta",),
            as_of="2026-11",
        ),
        confused_with=("bert", "roberta"),
        as_of="2026-11",
    ),
    System(
        id="deep-blue",
        name="Deep Blue",
        maker="IBM",
        year=1997,
        kind=SystemKind.PRODUCT,
        inputs=("board positions",),
        outputs=("moves",),
        architecture="Chess computer with special chips that searched many positions at once",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Deep Blue, an IBM computer, chose chess moves and produced no text or images.
                It examined positions at great speed and judged them by rules that people had designed.
            """,
            sources=("campbell-2002",),
        ),
        confused_with=("alphago", "ibm-watson-jeopardy"),
        as_of="2026-11",
    ),
    System(
        id="deepfake-faceswap",
        name="Deepfake face swapping (autoencoder)",
        short_name="a deepfake face swapper",
        maker="Open-source projects such as FaceSwap",
        year=2017,
        kind=SystemKind.PRODUCT,
        inputs=("images", "video"),
        outputs=("images", "video"),
        architecture="Autoencoder: one shared part that reads faces, and a separate part for each person that redraws them",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Face-swapping programs such as FaceSwap put one person's face on another person in an image or video.
                A neural network learns to redraw both faces, with a separate part for each person.
                When the part for the first person is used on footage of the second, the result is a changed image or video in which the first person's face appears.
            """,
            sources=("faceswap-repo",),
        ),
        confused_with=("synthesia-express-2", "stylegan"),
        as_of="2026-11",
    ),
    System(
        id="deepl",
        name="DeepL",
        maker="DeepL",
        year=2017,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Neural networks that differ from the standard transformer; later also DeepL's own LLMs",
        verdict=Verdict.BOUNDARY,
        depends_on="whether translating existing text counts as generative AI",
        reason=Claim(
            text="""
                DeepL's translator uses neural networks, more recently including DeepL's own LLMs, to generate translations.
                But it only puts existing text into another language, so whether it counts as generative AI depends on which definition or rule applies.
                In 2021, the company said that its translator used neural networks trained on translated texts, and by 2025, its engineers were describing its LLMs.
            """,
            sources=("deepl-how", "deepl-llm-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("google-translate", "grammarly"),
        mix_ups=(
            MixUp(
                system="grammarly",
                why="You can give both your own writing, but DeepL mainly translates it, and Grammarly mainly corrects it.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="deepseek-app",
        name="DeepSeek app",
        short_name="the DeepSeek app",
        aliases=("DeepSeek chat",),
        maker="DeepSeek",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Chat service built on DeepSeek's LLMs, with web search",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                DeepSeek is the name of a company, of this app and of the company's LLMs.
                The app is a chat service in which these LLMs, not the ones behind ChatGPT, write the answers.
                When DeepSeek-R1, one of these LLMs, came out in January 2025, a button called DeepThink switched the chat to it.
                The LLMs can also be downloaded and used without the app.
            """,
            sources=("deepseek-r1-readme",),
            as_of="2025-01",
        ),
        confused_with=("deepseek-r1", "deepseek-v3", "chatgpt"),
        mix_ups=(
            MixUp(
                system="deepseek-r1",
                why="The app and the model are both called DeepSeek, and a button in the app switched the chat to DeepSeek-R1.",
            ),
            MixUp(
                system="deepseek-v3",
                why="The app and the model are both called DeepSeek, but the model can be used without the app.",
            ),
            MixUp(
                system="chatgpt",
                why="Both are chat services, but they are built on the LLMs of different companies.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="deepseek-r1",
        name="DeepSeek-R1",
        maker="DeepSeek",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="DeepSeek-V3's base model, trained further, mainly by reinforcement learning (rewards for good results)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                DeepSeek-R1 writes out intermediate steps and then an answer, and both are text.
                Its makers started from their language model DeepSeek-V3 and trained it further, mainly by reinforcement learning, which rewards good results.
            """,
            sources=("deepseek-r1-2025",),
            as_of="2026-11",
            caveat=Caveat(
                text="Many downloads with R1 in their name are actually smaller LLMs from the Qwen or Llama families, trained on text that R1 had written.",
                sources=("deepseek-r1-2025",),
            ),
        ),
        confused_with=("deepseek-v3",),
        mix_ups=(
            MixUp(
                system="deepseek-v3",
                why="DeepSeek-R1 was made by training the base model of DeepSeek-V3 further.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="deepseek-v3",
        name="DeepSeek-V3",
        maker="DeepSeek",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer with many parallel parts (mixture of experts); 37 billion of its 671 billion parameters (numbers learned in training) are used for each token",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                DeepSeek-V3 writes text and computer code.
                Its makers describe it as a language model trained on 14.8 trillion tokens, which are words or parts of words.
                They have published its weights, the numbers learned in training.
            """,
            sources=("deepseek-v3-2024",),
            as_of="2026-11",
        ),
        confused_with=("deepseek-r1",),
        as_of="2026-11",
    ),
    System(
        id="devin",
        name="Devin",
        maker="Cognition",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Agent (a program that chooses its own next steps) built on LLMs from its maker and from other companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Devin uses LLMs to plan and carry out programming work step by step.
                A program like this is called an agent.
                In September 2025, its maker, Cognition, rebuilt Devin for Claude Sonnet 4.5, an LLM from Anthropic.
                In Devin CLI, the version that is used by typing commands, users can choose among LLMs from several companies, including Anthropic, OpenAI, Google and Cognition itself.
            """,
            sources=("cognition-devin-2025", "devin-models-docs"),
            as_of="2026",
        ),
        confused_with=("claude-code", "cursor"),
        as_of="2026-11",
    ),
    System(
        id="dialogflow",
        name="Dialogflow",
        maker="Google",
        year=2016,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech"),
        outputs=("text", "speech"),
        architecture="Tool for building chatbots, with fixed paths and, optionally, replies written by an LLM",
        verdict=Verdict.BOUNDARY,
        depends_on="whether an LLM was set up to write the chatbot's replies",
        reason=Claim(
            text="""
                Dialogflow isn't a model but software from Google for building chatbots.
                The chatbots' replies can be written in advance, generated on the spot, or a mix of both.
                A chatbot made with Dialogflow is generative AI only if it was set up to have an LLM write what it says.
            """,
            sources=("google-dialogflow-generative",),
            as_of="2025",
            our_reading=True,
        ),
        confused_with=("copilot-studio", "alexa-classic"),
        as_of="2026-11",
    ),
    System(
        id="diffusiongemma",
        name="DiffusionGemma",
        maker="Google",
        year=2026,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("text",),
        architecture="Diffusion applied to blocks of tokens (words or parts of words): one part reads the prompt, and another cleans up one block after another",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                DiffusionGemma writes text by drafting a whole block of words at once and then improving it over several passes.
                Most LLMs, by contrast, write one piece of text after another.
                Hugging Face's documentation calls DiffusionGemma a language model.
            """,
            sources=("hf-diffusiongemma-docs", "google-2026-diffusiongemma"),
            as_of="2026-08",
        ),
        confused_with=("gemma", "llada", "stable-diffusion-1"),
        as_of="2026-11",
    ),
    System(
        id="dinov2",
        name="DINOv2",
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images",),
        outputs=("vectors",),
        architecture="Transformer that reads an image in small squares and turns it into lists of numbers (vectors)",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                DINOv2 turns an image into numbers and doesn't create any images or text.
                Other programs use these numbers, for example to sort images, find similar ones or estimate how far away things are.
                Like most LLMs, DINOv2 uses the transformer design, but it reads images, not words.
            """,
            sources=("dinov2-card",),
        ),
        confused_with=("clip", "segment-anything", "resnet"),
        as_of="2026-11",
    ),
    System(
        id="dlss",
        name="DLSS (upscaling and frame generation)",
        aliases=("DLSS 4",),
        maker="NVIDIA",
        year=2018,
        kind=SystemKind.PRODUCT,
        inputs=("images", "video", "motion data"),
        outputs=("images", "video"),
        architecture="Neural networks that raise the resolution of a game and insert extra frames; in DLSS 4, some of them are transformers",
        verdict=Verdict.BOUNDARY,
        generative_depends_on="whether you judge by method or purpose",
        reason=Claim(
            text="""
                DLSS, a technology from NVIDIA, uses neural networks to add pixels and whole frames to what a video game draws.
                It does generate something new, but its purpose is to improve existing graphics.
                Some networks in DLSS 4 are transformers, the design behind most LLMs, but they produce images, not language.
                DLSS 5, which was announced in March 2026 for release that fall, is also meant to make lighting and surfaces look more realistic.
            """,
            sources=("techpowerup-dlss4", "corsair-dlss5-2026"),
            as_of="2026-03",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="doubao",
        name="Doubao",
        maker="ByteDance",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "speech"),
        outputs=("text", "images", "speech"),
        architecture="Chat service built on ByteDance's LLMs",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Doubao is a chatbot built on LLMs from its maker, ByteDance, which launched it in China in August 2023.
                That year, it ran on a model called Skylark.
                In May 2024, ByteDance also began to use the name Doubao for its LLMs.
            """,
            sources=("chinamoney-bytedance-2023", "volcengine-doubao-2024"),
            as_of="2026",
        ),
        as_of="2026-11",
    ),
    System(
        id="dreamfusion",
        name="DreamFusion",
        maker="Google and UC Berkeley",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("3D shapes",),
        architecture="3D scene (neural radiance field) that is adjusted with the help of an image diffusion model",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                DreamFusion makes a 3D object from a written description.
                It changes the object step by step until views of it look like images that the image generator Imagen would make from that description.
                A language model, T5, plays a part only inside Imagen, where it reads the description.
            """,
            sources=("poole-2023-dreamfusion", "saharia-2022-imagen"),
        ),
        confused_with=("point-e",),
        as_of="2026-11",
    ),
    System(
        id="duolingo-max",
        name="Duolingo Max",
        maker="Duolingo",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech"),
        outputs=("text", "speech"),
        architecture="GPT-4, used for two lesson features at launch",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Duolingo Max is a paid subscription to the language-learning app Duolingo.
                At its launch in March 2023, it used an LLM, GPT-4, for explanations and role plays in some of the app's courses.
                This site's verdict applies to features like these two, not to the whole app.
            """,
            sources=("duolingo-max-2023", "stanford-ecosystem-graphs"),
            as_of="2025-01",
        ),
        confused_with=("khanmigo",),
        as_of="2026-11",
    ),
    System(
        id="elevenlabs",
        name="ElevenLabs",
        maker="ElevenLabs",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio", "speech"),
        outputs=("speech", "music", "audio", "text"),
        architecture="Models of undisclosed design for speech, music and transcription",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                ElevenLabs turns text into realistic speech, and it also makes music.
                The spoken words come from the customer or from an LLM that the customer chooses.
                Other models from the company turn speech into text.
            """,
            sources=("elevenlabs-models-docs",),
            as_of="2025-08",
        ),
        confused_with=("whisper", "vall-e"),
        as_of="2026-11",
    ),
    System(
        id="elicit",
        name="Elicit",
        maker="Elicit (Ought at launch)",
        year=2021,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Search of research papers, followed by language models that write summaries",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Elicit searches research papers, and language models then write summaries of what it finds.
                The papers are real, but the summaries are new text.
                Elicit's own help page warns that the tool can miss the nuance of a paper or misunderstand what a number refers to.
            """,
            sources=("elicit-limitations", "hkust-ai-literature-review"),
            as_of="2024",
        ),
        confused_with=("perplexity", "consensus", "notebooklm"),
        as_of="2026-11",
    ),
    System(
        id="eliza",
        name="ELIZA",
        maker="Joseph Weizenbaum, MIT",
        year=1966,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Handwritten script of pattern-matching rules",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                ELIZA, a chatbot from 1966, followed rules that a person had written and didn't learn from data.
                The rules turned the user's own words around or supplied a stock reply.
            """,
            sources=("weizenbaum-1966", "hay-eliza-readme"),
        ),
        confused_with=("chatgpt", "replika"),
        mix_ups=(
            MixUp(
                system="chatgpt",
                why="Both are chatbots, but ELIZA followed handwritten rules, and in ChatGPT an LLM writes the answers.",
            ),
            MixUp(
                system="replika",
                why="Both are chatbots, but ELIZA followed handwritten rules, and Replika is built on an LLM.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="emu3",
        name="Emu3",
        maker="BAAI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video"),
        outputs=("text", "images", "video"),
        architecture="One transformer trained to predict the next small piece (token) of text, images and video",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that also makes images and video counts as an LLM",
        reason=Claim(
            text="""
                Emu3, as its 2024 paper describes it, is one model that produces text, images and video.
                It builds them from small units of data, called tokens, by predicting one token after another.
                It does what an LLM does, but it also makes images and video, so it goes beyond definitions that limit LLMs to text.
            """,
            sources=("baai-emu3-readme", "wang-2024-emu3"),
            as_of="2026-11",
            caveat=Caveat(
                text="The first release had separate models for chat and for making images, and a network that turns images into tokens and back. A single model that can both describe and make images was released later.",
                sources=("baai-emu3-readme",),
            ),
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="ernie-4-5",
        name="ERNIE 4.5",
        aliases=("ERNIE",),
        maker="Baidu",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video"),
        outputs=("text",),
        architecture="Mostly mixtures of experts, in which only some parts work at a time; the largest has 424 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The ERNIE 4.5 models answer in text.
                Some of them accept only text, and their maker, Baidu, uses the term “LLM” for these models alone.
                The others also accept images and video.
                The later ERNIE 5.0 also makes images, audio and video, so whether it counts as an LLM depends on the definition.
                The company's chat service is called ERNIE Bot.
            """,
            sources=("baidu-ernie-45-readme", "baidu-ernie-5-2026"),
            as_of="2026-02",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="esm-2",
        name="ESM-2",
        maker="Meta",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("molecules",),
        outputs=("vectors",),
        architecture="Transformer trained to fill in hidden amino acids (the building blocks of proteins)",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                ESM-2 is a language model for proteins that is mainly used to analyze them, not to write new ones.
                It reads a protein as other language models read a sentence, with amino acids (the building blocks of proteins) in place of words.
                It turns the protein into numbers, from which other programs predict the protein's shape.
            """,
            sources=("lin-2023-esm2",),
            as_of="2026-11",
        ),
        confused_with=("esm3", "alphafold-2"),
        as_of="2026-11",
    ),
    System(
        id="esm3",
        name="ESM3",
        maker="EvolutionaryScale",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("molecules",),
        outputs=("molecules", "3D shapes"),
        architecture="Language model that fills gaps in three things at once: a protein's sequence, its shape and its function",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                ESM3 designs proteins and doesn't write human language.
                It starts from a protein with gaps and fills them in step by step.
                Its makers call it a generative language model, but the language in question is that of proteins.
            """,
            sources=("evolutionaryscale-esm-readme",),
        ),
        confused_with=("esm-2", "alphafold-3"),
        as_of="2026-11",
    ),
    System(
        id="evo-2",
        name="Evo 2",
        maker="Arc Institute and partners",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("DNA",),
        outputs=("DNA",),
        architecture="Language model of DNA, trained on roughly 9 trillion letters of it",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Evo 2 writes stretches of DNA, not human language.
                It learned from roughly 9 trillion letters of DNA, much as an LLM learns from text.
                But on this site, only a model that writes human language or code counts as an LLM.
                Evo 2's authors report that it can also predict the effects of mutations (changes in the DNA).
            """,
            sources=("brixi-2026-evo2",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("esm3", "progen", "alphafold-3"),
        as_of="2026-11",
    ),
    System(
        id="falcon",
        name="Falcon (2023 series)",
        aliases=("Falcon-7B", "Falcon-40B", "Falcon-180B"),
        maker="Technology Innovation Institute",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformers that continue text piece by piece (decoder-only), with 7, 40 and 180 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Falcon models of 2023 write text, one piece after another.
                They are language models trained mostly on text from the web.
                The later Falcon-H1 models (2025) are also LLMs, but they aren't built purely on the transformer, the design behind most LLMs.
            """,
            sources=("almazrouei-2023", "tii-falcon-h1"),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="flux-1",
        name="FLUX.1",
        aliases=("FLUX.1 dev", "FLUX.1 schnell"),
        maker="Black Forest Labs",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Transformer that removes noise from an image (diffusion); two other networks, CLIP and T5, read the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                FLUX.1 makes images from a written prompt.
                It uses diffusion, a method that turns random specks (noise) into an image step by step.
                A language model inside it, T5, reads the prompt but writes no text.
            """,
            sources=("hf-flux-docs", "bfl-flux-readme"),
            as_of="2026-08",
        ),
        confused_with=("flux-2", "stable-diffusion-1"),
        as_of="2026-11",
    ),
    System(
        id="flux-2",
        name="FLUX.2",
        aliases=("FLUX.2 klein",),
        maker="Black Forest Labs",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Transformer that removes noise from an image (diffusion); an LLM reads the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                FLUX.2 makes images from a written prompt.
                It uses diffusion, a method that turns random specks (noise) into an image step by step.
                Inside it, an LLM (a Mistral or a Qwen model, depending on the version) reads the prompt, but the result is an image.
            """,
            sources=("hf-flux2-docs",),
            as_of="2026-08",
        ),
        confused_with=("flux-1",),
        as_of="2026-11",
    ),
    System(
        id="gemini-app",
        name="Gemini app (formerly Bard)",
        short_name="the Gemini app",
        maker="Google",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code", "images", "music", "audio", "speech", "video"),
        architecture="Chat service built on Google's models; at launch in 2023, on LaMDA",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                The Gemini app is a chat service in which Google's Gemini models write the answers.
                Google announced the service in February 2023 as Bard, which first ran on the language model LaMDA.
                Google began to move it to the Gemini models in December 2023 and renamed it Gemini in February 2024.
                In February 2026, it also began to make short pieces of music, with a model called Lyria 3.
            """,
            sources=(
                "google-bard-2023",
                "stanford-ecosystem-graphs",
                "google-gemini-cookbook",
                "aidevelopercode-bard",
                "techlife-lyria-2026",
            ),
            as_of="2026-11",
        ),
        confused_with=("gemini-models", "nano-banana", "google-ai-overviews"),
        mix_ups=(
            MixUp(
                system="gemini-models",
                why="Both are called Gemini: the app is the chat service, and the models write its answers.",
            ),
            MixUp(
                system="nano-banana",
                why="Both are called Gemini, but one is an app, and the other is a model that makes images.",
            ),
            MixUp(
                system="google-ai-overviews",
                why="Google's Gemini models write the text of both, but the overviews are summaries of search results.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gemini-cli",
        name="Gemini CLI",
        maker="Google",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Program that lets Gemini models read files, run commands and edit code",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Gemini CLI is a programming tool built around Google's Gemini models, LLMs that write and edit code.
                The tool runs in a window in which users type commands (a command-line interface).
                In June 2026, Google replaced it with another program, Antigravity CLI, for free accounts and personal subscriptions.
            """,
            sources=("gemini-cli-readme", "gemini-cli-transition-2026"),
            as_of="2026-06",
        ),
        confused_with=("gemini-models", "gemini-app", "claude-code", "openai-codex"),
        as_of="2026-11",
    ),
    System(
        id="gemini-models",
        name="Gemini (the models)",
        aliases=(
            "Gemini Ultra",
            "Gemini Pro",
            "Gemini Nano",
            "Gemini Flash",
            "Gemini 1.5 Pro",
            "Gemini 2.5 Pro",
            "Gemini 2.5 Flash",
            "Gemini 3.8 Flash",
            "Gemini 4 Argon",
        ),
        maker="Google",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code"),
        architecture="Transformer decoders that accept text, images, audio and video, as described in 2023",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The main Gemini models, such as Gemini 4 Argon and Gemini 3.8 Flash, accept images, audio and video as well as text, but they answer in text.
                Some members of the family also produce images, as Gemini 3.1 Flash Image does, or video, as Gemini Omni does.
                Whether these members count as LLMs depends on the definition.
            """,
            sources=(
                "gemini-team-2023",
                "google-gemini-3-8-flash-docs",
                "comfy-gemini-4-argon",
                "google-gemini-image-docs",
                "google-gemini-omni-docs",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("gemini-app", "gemma", "nano-banana"),
        mix_ups=(
            MixUp(
                system="gemma",
                why="The names are similar, and Gemma is based on the research behind Gemini.",
            ),
            MixUp(
                system="nano-banana",
                why="Nano Banana is itself a Gemini model, but unlike the main ones, it answers with images as well as text.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gemma",
        name="Gemma",
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "audio", "video"),
        outputs=("text", "code"),
        architecture="Transformers that continue text piece by piece (decoder-only), published for download; many later ones also accept images",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Most models in Google DeepMind's Gemma family write text, and some of them also accept images, audio or video.
                Anyone can download the weights (numbers learned in training) and run the models on their own computer if it has enough memory; the larger models need a lot.
                Google DeepMind calls Gemma a family of large language models based on the research behind its Gemini models.
            """,
            sources=("google-gemma-readme", "google-gemma-3n-card"),
            as_of="2026-11",
        ),
        confused_with=("gemini-models", "diffusiongemma"),
        mix_ups=(
            MixUp(
                system="gemini-models",
                why="Both come from Google, but Gemma can be downloaded, while Google doesn't publish the weights of Gemini.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gencast",
        name="GenCast",
        aliases=("WeatherNext Gen",),
        maker="Google DeepMind",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("weather data",),
        outputs=("weather data",),
        architecture="Diffusion model that generates many ways the weather could develop",
        verdict=Verdict.BOUNDARY,
        generative_depends_on="whether you judge by method or purpose",
        reason=Claim(
            text="""
                GenCast forecasts the weather with a generative method that image generators also use.
                That method, called diffusion, turns random numbers (noise) into a result step by step, and GenCast uses it to generate many possible weather scenarios.
                But its purpose is to predict, not to create, and no language is involved.
            """,
            sources=("price-2024-gencast",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("graphcast",),
        as_of="2026-11",
    ),
    System(
        id="genie",
        name="Genie",
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "text", "actions"),
        outputs=("video",),
        architecture="In the first Genie, three networks with 11 billion parameters (numbers learned in training) in total: one cuts video into small pieces, one infers the actions, and one predicts the next frame",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                The first Genie (2024) turns one image into a scene that can be played like a game, and Genie 3 (2025) starts from a written description.
                Genie predicts the next frame of a video, not the next word.
                Its makers call it a world model, which means a model of how an environment changes.
            """,
            sources=("bruce-2024", "genie3-2025"),
            as_of="2025-08",
        ),
        confused_with=("veo",),
        as_of="2026-11",
    ),
    System(
        id="github-copilot",
        name="GitHub Copilot",
        maker="GitHub (with OpenAI at launch)",
        year=2021,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Assistant for programmers, for example in a code editor, built on LLMs; at launch a version of OpenAI's Codex, later a choice of models",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                GitHub Copilot uses LLMs to write code and text for developers, for example in their code editors.
                It can run on LLMs from several companies, according to GitHub's documentation.
                At launch in 2021, it ran on a version of Codex, OpenAI's language model for code.
            """,
            sources=(
                "github-copilot-ai-models-docs",
                "github-copilot-models-docs",
                "chen-2021-codex",
            ),
            as_of="2026-11",
        ),
        confused_with=("microsoft-copilot", "microsoft-365-copilot", "openai-codex-2021"),
        mix_ups=(
            MixUp(
                system="microsoft-365-copilot",
                why="Both are called Copilot, but GitHub Copilot is for developers, and Microsoft 365 Copilot works in the Office apps.",
            ),
            MixUp(
                system="openai-codex-2021",
                why="GitHub Copilot is the tool, and at launch it ran on a version of Codex.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gitlab-duo",
        name="GitLab Duo",
        maker="GitLab",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code"),
        outputs=("code", "text"),
        architecture="Part of the development platform GitLab, built on LLMs from several companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                GitLab Duo uses LLMs to write, explain and review code on GitLab, a platform for developing software.
                Each of its features has a default model from another company, for example a Claude model by Anthropic or Codestral by Mistral AI.
                GitLab can change the defaults, and for many features, customers can select another model.
            """,
            sources=("gitlab-duo-models-docs", "gitlab-agent-platform-models-docs"),
            as_of="2026-11",
        ),
        confused_with=("github-copilot", "claude"),
        mix_ups=(
            MixUp(
                system="github-copilot",
                why="Both help programmers with LLMs from several companies, but GitLab and GitHub are rival platforms.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="glm-4-5",
        name="GLM-4.5",
        aliases=("GLM-4.5-Air",),
        maker="Z.ai (Zhipu AI)",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Mixture of experts, in which only some parts work at a time; the larger model has 355 billion parameters (numbers learned in training) and uses 32 billion of them at once",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The GLM-4.5 models write text and computer code.
                Their maker, Z.ai, says that they are meant for programs that carry out tasks step by step (agents).
                The models can write out intermediate steps before they answer, or they can answer right away.
                GLM-Image, from the same company, makes images and is a separate model.
            """,
            sources=("zai-glm-45-readme", "zai-glm-image-readme"),
            as_of="2026-11",
        ),
        confused_with=("glm-image", "kimi-k2", "minimax-m2"),
        as_of="2026-11",
    ),
    System(
        id="glm-image",
        name="GLM-Image",
        maker="Z.ai (Zhipu AI)",
        year=2026,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Generator with 9 billion parameters (numbers learned in training) that began as a GLM-4 language model, plus a diffusion part with 7 billion that draws the pixels",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                GLM-Image makes images, although one of its two parts began as a language model, GLM-4.
                That part was trained further to lay out an image in small pieces, called tokens.
                The other part, a diffusion model, then draws the pixels by turning random specks (noise) into an image step by step.
            """,
            sources=("zai-glm-image-readme",),
            as_of="2026-11",
        ),
        confused_with=("gpt-image",),
        as_of="2026-11",
    ),
    System(
        id="gmail-smart-compose",
        name="Gmail Smart Compose (2018)",
        maker="Google",
        year=2018,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Neural language model, combined with a smaller one for each user that counts word sequences (n-grams)",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that only finishes sentences counts as an LLM",
        reason=Claim(
            text="""
                Gmail Smart Compose suggests how to finish the sentence you are typing.
                According to a 2019 paper by Google researchers, the language model behind it is a neural network that predicts the next words.
                Because it writes new words this way, it is generative AI on a small scale.
                Whether the model is an LLM depends on the definition.
            """,
            sources=("mxchen-2019", "google-smart-compose-help"),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("grammarly", "gemini-app"),
        as_of="2026-11",
    ),
    System(
        id="google-ai-mode",
        name="Google AI Mode",
        aliases=("AI Mode",),
        maker="Google",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text",),
        architecture="Gemini model combined with Google's web search",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Google AI Mode is a part of Google Search in which one of Google's LLMs, a Gemini model, writes the answer.
                Google announced it in March 2025.
                The answer is newly written, whereas the pages that it links to already exist.
            """,
            sources=("stein-2025-ai-mode",),
            as_of="2025-03",
        ),
        confused_with=("google-ai-overviews", "google-search-classic", "gemini-app"),
        as_of="2026-11",
    ),
    System(
        id="google-ai-overviews",
        name="Google AI Overviews",
        maker="Google",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text",),
        architecture="Customized language model combined with Google's ranking of web pages",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Google AI Overviews are summaries that a language model from Google's Gemini family writes from search results.
                Liz Reid, the head of Google Search, explained in May 2024 that a customized language model works together with Google's ranking of web pages.
                The summary is newly written, whereas the pages that it links to already exist.
            """,
            sources=("reid-2024", "stein-2025-ai-mode"),
            as_of="2025-03",
        ),
        confused_with=("google-search-classic", "gemini-app"),
        mix_ups=(
            MixUp(
                system="google-search-classic",
                why="An overview can appear above the search results, but it is newly written, and the results already exist.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="google-assistant",
        name="Google Assistant",
        maker="Google",
        year=2016,
        kind=SystemKind.PRODUCT,
        inputs=("speech", "text"),
        outputs=("speech", "text"),
        architecture="Speech recognition, and types of request defined in advance",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Google Assistant matched what people said to types of request that had been defined in advance, such as requests for a game or a horoscope.
                Google's documentation for developers of add-ons describes it this way but doesn't cover everything that Google Assistant could answer.
                This site's verdict is about the matching, which created no new content, and not about the voices.
                In 2017, Google began to generate some of them with WaveNet, a model that produces speech.
            """,
            sources=("google-assistant-intents-docs", "wavenet-assistant-2017"),
            as_of="2024",
        ),
        confused_with=("gemini-app", "siri-classic", "alexa-classic"),
        as_of="2026-11",
    ),
    System(
        id="google-search-classic",
        name="Google Search (ranked results)",
        short_name="the classic Google Search",
        maker="Google",
        year=1998,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("rankings",),
        architecture="Index and ranking systems; since 2019, BERT, a language model, has been one of many parts",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Google Search finds and ranks existing web pages.
                Since 2019, a language model, BERT, has helped it interpret what people type, but BERT doesn't write anything.
                The AI Overview that can appear above the results is generated, and this site covers it in a separate entry.
            """,
            sources=("nayak-2019", "reid-2024"),
            as_of="2024-05",
        ),
        confused_with=("google-ai-overviews",),
        as_of="2026-11",
    ),
    System(
        id="google-translate",
        name="Google Translate",
        aliases=("GNMT",),
        maker="Google",
        year=2006,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "speech"),
        outputs=("text", "speech"),
        architecture="At first statistics about phrases; from 2016, neural networks for translation; later also LLMs (PaLM 2 in 2024, Gemini in 2025)",
        verdict=Verdict.BOUNDARY,
        depends_on="whether translating existing text counts as generative AI",
        reason=Claim(
            text="""
                Google Translate generates text, but mainly to put existing text into another language, so whether it counts as generative AI depends on which definition or rule applies.
                Starting in 2016, neural networks that write translations piece by piece replaced the older system, one language after another.
                In June 2024, Google added 110 languages with the help of its LLM PaLM 2.
                In December 2025, Google announced that Gemini models, which are also LLMs, would power parts of the service.
            """,
            sources=(
                "wu-2016",
                "google-translate-languages-2024",
                "google-translate-gemini-2025",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        confused_with=("deepl",),
        mix_ups=(
            MixUp(
                system="deepl",
                why="Both translate, and both have used other neural networks as well as LLMs, but they are products of two different companies.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-2",
        name="GPT-2",
        maker="OpenAI",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Transformer that continues text piece by piece (decoder-only), with up to 1.5 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                GPT-2 writes by continuing the text that it is given, one piece after another.
                OpenAI's model card (its description of the model) calls GPT-2 a language model.
                Its largest version has 1.5 billion parameters (numbers learned in training).
                That was a lot in 2019, but GPT-3 had 175 billion a year later.
            """,
            sources=("openai-gpt2-card-2019", "openai-gpt3-card-2020"),
            as_of="2026-11",
        ),
        confused_with=("gpt-3", "bert"),
        as_of="2026-11",
    ),
    System(
        id="gpt-3",
        name="GPT-3",
        maker="OpenAI",
        year=2020,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues text piece by piece (autoregressive), with 175 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                GPT-3 wrote by repeatedly predicting the next piece of text from the text so far.
                That is what OpenAI's model card (its description of the model) means when it calls GPT-3 an autoregressive language model.
            """,
            sources=("openai-gpt3-card-2020",),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "gpt-2"),
        as_of="2026-11",
    ),
    System(
        id="gpt-4",
        name="GPT-4",
        maker="OpenAI",
        year=2023,
        until=2026,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformer trained to predict the next token (piece of text); size undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                GPT-4 wrote text by predicting one piece after another, according to OpenAI's report.
                It also accepted images, but it was still an LLM, because it wrote its answers the way LLMs do.
                OpenAI ended developers' access to GPT-4 on 23 October 2026.
            """,
            sources=("openai-gpt4-2023", "openai-deprecations"),
            as_of="2026-11",
        ),
        confused_with=("gpt-4o", "chatgpt"),
        mix_ups=(
            MixUp(
                system="chatgpt",
                why="GPT is part of both names, but GPT-4 is a model and ChatGPT is an app.",
            ),
            MixUp(
                system="gpt-4o",
                why="The names differ by one letter, but GPT-4 wrote only text, whereas GPT-4o also speaks and makes images.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-4o",
        name="GPT-4o",
        aliases=("omni",),
        maker="OpenAI",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text", "images", "audio", "speech", "video"),
        outputs=("text", "code", "audio", "speech", "images"),
        architecture="One network trained on text, images and audio together, which predicts one token (a small unit of this data) after another; size undisclosed",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that also speaks and makes images counts as an LLM",
        reason=Claim(
            text="""
                According to OpenAI, GPT-4o is one network that accepts text, audio, images and video and produces text, audio and images.
                It does what an LLM does, but it also speaks and makes images, so it goes beyond definitions that limit LLMs to text.
                OpenAI removed GPT-4o from ChatGPT in early 2026 and plans to stop offering it to developers on 14 January 2027.
            """,
            sources=(
                "openai-gpt4o-card-2024",
                "openai-4o-image-2025",
                "openai-gpts-help",
                "openai-deprecations",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("gpt-4", "gpt-image", "chatgpt"),
        mix_ups=(
            MixUp(
                system="gpt-image",
                why="According to OpenAI, the first GPT Image was part of GPT-4o, so the two names can stand for the same images.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-5",
        name="GPT-5",
        maker="OpenAI",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Several models of undisclosed design, with a router that picks one",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                GPT-5 is a set of models that answer in text.
                OpenAI's 2025 report on GPT-5, called the system card, describes a fast model and one that works longer on hard questions.
                A part called the router chooses between them.
                OpenAI removed the original GPT-5 from ChatGPT in February 2026 and plans to stop offering it to developers on 11 December 2026.
            """,
            sources=("openai-gpt5-card-2025", "openai-gpts-help", "openai-deprecations"),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "gpt-oss"),
        mix_ups=(
            MixUp(
                system="gpt-oss",
                why="Both are OpenAI's, but the weights of gpt-oss are published, so other people can run it.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="gpt-6",
        name="GPT-6",
        aliases=("GPT-6 Luna", "GPT-6.2 Astra", "GPT-6.2 Sol"),
        maker="OpenAI",
        year=2026,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The GPT-6 models accept text and images and answer in text.
                In November 2026, OpenAI's documentation listed GPT-6.2 Astra, GPT-6.2 Sol and GPT-6 Luna among its latest models.
            """,
            sources=("openai-models-docs", "openai-gpt6-sol-page"),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "gpt-5"),
        as_of="2026-11",
    ),
    System(
        id="gpt-image",
        name="GPT Image",
        aliases=("gpt-image-1", "GPT-4o image generation"),
        maker="OpenAI",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Part of GPT-4o, which predicts one token (a small unit of text, image or audio data) after another, according to OpenAI in 2025; later versions undisclosed",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that makes images can be called an LLM",
        reason=Claim(
            text="""
                GPT Image makes images, but OpenAI called the first version, gpt-image-1, a large language model.
                In 2025, OpenAI's documentation said that this model handles both text and images.
                In addition, OpenAI described image generation as built into GPT-4o, which also answers in text.
            """,
            sources=("openai-images-docs", "openai-4o-image-2025"),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("dall-e-3", "gpt-4o", "chatgpt"),
        as_of="2026-11",
    ),
    System(
        id="gpt-neo",
        name="GPT-Neo",
        maker="EleutherAI",
        year=2021,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Transformers similar to GPT-3, with up to 2.7 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                GPT-Neo is a language model that continues the text it is given.
                A research group called EleutherAI built it in the style of GPT-3.
                The two models it published in March 2021 have 1.3 and 2.7 billion parameters (numbers learned in training).
            """,
            sources=("gpt-neo-readme",),
            as_of="2026-11",
        ),
        confused_with=("gpt-3", "gpt-2"),
        as_of="2026-11",
    ),
    System(
        id="gpt-oss",
        name="gpt-oss",
        aliases=("gpt-oss-20b", "gpt-oss-120b"),
        maker="OpenAI",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformers with many parts, only a few of which work at a time (mixture of experts); 21 and 117 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The two gpt-oss models accept text and write text.
                OpenAI publishes their weights (the numbers learned in training), so that other people can run the models.
            """,
            sources=("openai-gpt-oss-readme",),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "gpt-5"),
        as_of="2026-11",
    ),
    System(
        id="gptzero",
        name="GPTZero",
        maker="GPTZero",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("scores",),
        architecture="Several methods together; one of them uses a language model to measure how predictable the text is",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                GPTZero's detector estimates whether AI wrote something and doesn't create anything new.
                According to its help page, one of its methods asks how likely it is that an AI model would have chosen the same words.
                A language model is used to measure this, but the result is a score rather than text, and the score isn't proof.
            """,
            sources=("gptzero-perplexity-help",),
            as_of="2023",
        ),
        confused_with=("turnitin", "grammarly", "synthid"),
        as_of="2026-11",
    ),
    System(
        id="grammarly",
        name="Grammarly",
        maker="Grammarly (now Superhuman)",
        year=2009,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Rules, patterns, machine learning and deep learning (as of 2018 or earlier); generative drafting announced in 2023",
        verdict=Verdict.BOUNDARY,
        depends_on="which feature of Grammarly you use",
        reason=Claim(
            text="""
                Grammarly both corrects and drafts text, and whether it counts as generative AI depends on the feature.
                A post on its maker's blog, written in 2018 or earlier, said that the corrections came from rules, patterns and machine learning.
                In March 2023, the company announced a generative assistant that drafts text.
            """,
            sources=("grammarly-ai",),
            as_of="2023-03",
            our_reading=True,
        ),
        confused_with=("deepl", "gmail-smart-compose"),
        mix_ups=(
            MixUp(
                system="gmail-smart-compose",
                why="Both help people write, but Smart Compose only suggests how to finish a sentence.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="graphcast",
        name="GraphCast",
        aliases=("WeatherNext Graph",),
        maker="Google DeepMind",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("weather data",),
        outputs=("weather data",),
        architecture="Network on a grid of the globe (graph neural network) that moves the weather forward step by step",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                GraphCast predicts the weather, and it produces neither language nor images.
                It starts from two states of the weather, the current one and the one six hours earlier, and calculates one forecast rather than a range of possible ones.
                Its developers call it deterministic, which means that the same input gives the same forecast.
            """,
            sources=("lam-2023",),
        ),
        confused_with=("gencast",),
        as_of="2026-11",
    ),
    System(
        id="grok-aurora",
        name="Aurora (Grok image generation)",
        aliases=("Grok Imagine",),
        maker="xAI (now SpaceXAI)",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Network with many parts, only a few of which work at a time (mixture of experts), that predicts the next piece of mixed text and image data",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Aurora, which xAI introduced in December 2024 for its assistant Grok, makes images.
                xAI described it as a network that predicts the next token, a small unit of text or image data.
                Most LLMs also predict one token after another, but what Aurora produces is an image.
                The image models that xAI offered to programmers in 2026 were called Grok Imagine.
            """,
            sources=("xai-aurora-2024", "xai-release-notes-2026"),
            as_of="2026-11",
        ),
        confused_with=("grok-models",),
        as_of="2026-11",
    ),
    System(
        id="grok-models",
        name="Grok (the language models)",
        aliases=("Grok-1", "Grok-2"),
        maker="xAI (now SpaceXAI)",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="In Grok-1 and Grok-2, eight parts (experts), two of which work on each piece of text; later versions undisclosed",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Grok is the name of LLMs from xAI, an AI company that Elon Musk founded, and of the chatbot built on them.
                The models write text, and many of the later ones also accept images.
                In December 2024, a separate model, Aurora, began to make Grok's images.
                The chatbot, introduced in November 2023, is available inside X (formerly Twitter), on its own website and in its own apps.
                It can search web pages and X posts, but what it finds there can be false.
                SpaceX, Musk's rocket company, acquired xAI in February 2026 and now runs it under the name SpaceXAI.
            """,
            sources=(
                "xai-docs-introduction",
                "apiyi-grok-search-2026",
                "xai-grok1-readme",
                "xai-grok2-weights",
                "crfm-helm-metadata",
                "xai-aurora-2024",
                "livemint-2023-grok",
                "joongang-spacex-xai-2026",
                "hundredtabs-spacexai-2026",
                "xai-quickstart",
                "xai-grok-faq",
            ),
            as_of="2026-11",
        ),
        confused_with=("grok-aurora",),
        mix_ups=(
            MixUp(
                system="grok-aurora",
                why="In December 2024, the images in the Grok app came from Aurora, but the Grok models write text.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="heygen",
        name="HeyGen",
        maker="HeyGen",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio"),
        outputs=("video", "speech"),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                HeyGen makes videos in which an artificial presenter, called an avatar, reads a script aloud.
                Users can supply the script and choose the avatar and the voice, or they can have a feature called Video Agent make a video from a simple prompt.
                HeyGen can also translate a video into other languages.
                In each case, the end result is video and speech, not text.
            """,
            sources=("heygen-quick-start", "shotstack-heygen", "heygen-skills-docs"),
            as_of="2026",
        ),
        confused_with=("synthesia-express-2", "deepfake-faceswap", "elevenlabs"),
        as_of="2026-11",
    ),
    System(
        id="hugging-face",
        name="Hugging Face",
        aliases=("Hugging Face Hub", "HF"),
        maker="Hugging Face",
        year=2016,
        kind=SystemKind.PRODUCT,
        inputs=("model files", "data sets"),
        outputs=("downloads",),
        architecture="Website (called the Hub) where people share models, data sets and demonstrations",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Hugging Face is a company and a website where people share data sets and models of many kinds, for text, images, speech and more.
                You can download many of the models and run them on your own computer if it's powerful enough.
                In 2026, according to its documentation, the website held more than 2 million models.
                Some of the models are LLMs, such as BLOOM, and others make images, such as FLUX.1.
            """,
            sources=("hf-hub-docs", "bigscience-bloom-card", "bfl-flux1-dev-card"),
            as_of="2026",
        ),
        confused_with=("langchain", "ollama", "bloom"),
        as_of="2026-11",
    ),
    System(
        id="hunyuanvideo",
        name="HunyuanVideo",
        maker="Tencent",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("video", "images"),
        architecture="Transformer that removes noise from a compressed video (diffusion), with 13 billion parameters (numbers learned in training); an LLM reads the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                HunyuanVideo makes video from a written prompt.
                It works by diffusion, which means that it starts from random specks (noise) and clears them away step by step.
                One LLM inside it reads the prompt, and another can rewrite the prompt beforehand, but the result is a video.
            """,
            sources=("hunyuanvideo-readme",),
            as_of="2024-12",
        ),
        confused_with=("wan", "sora"),
        as_of="2026-11",
    ),
    System(
        id="ibm-watson-jeopardy",
        name="IBM Watson (Jeopardy!, 2011)",
        short_name="IBM's 2011 Watson",
        aliases=("DeepQA",),
        maker="IBM",
        year=2011,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "speech"),
        architecture="DeepQA: many parts, some built by hand and some learned, that propose and rate answers",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                IBM Watson, built for the quiz show Jeopardy!, selected its answers from existing documents and databases.
                It searched them for possible answers, rated the evidence for each and gave the best one.
                It didn't compose answers of its own.
            """,
            sources=("ferrucci-2010",),
            as_of="2026-11",
        ),
        confused_with=("deep-blue",),
        as_of="2026-11",
    ),
    System(
        id="ideogram",
        name="Ideogram",
        maker="Ideogram",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Ideogram makes images from a written prompt.
                According to Cloudflare, an internet company through which programmers can use it, Ideogram is good at putting readable words into images.
                But those words are drawn as part of the image, so they don't make Ideogram an LLM.
            """,
            sources=("cloudflare-ideogram-docs",),
            as_of="2026",
            our_reading=True,
        ),
        confused_with=("midjourney", "gpt-image", "flux-1"),
        as_of="2026-11",
    ),
    System(
        id="imagen",
        name="Imagen",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("images",),
        architecture="In the 2022 paper, a language model (T5-XXL) that reads the prompt, and several diffusion models in a row that draw the image",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Imagen, an image generator from Google, made images from a written description.
                It used diffusion, a method that turns random specks (noise) into an image step by step.
                In the version that a 2022 paper describes, a language model, T5, read the description but wrote no text.
                By August 2026, Google had shut Imagen down.
            """,
            sources=("saharia-2022-imagen", "google-genmedia-changelog"),
            as_of="2026-08",
        ),
        confused_with=("veo", "parti", "nano-banana"),
        as_of="2026-11",
    ),
    System(
        id="instructgpt",
        name="InstructGPT",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="GPT-3, trained further on example answers and on people's rankings of answers",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                InstructGPT is a version of the LLM GPT-3 that was trained further to follow instructions, so it is also an LLM.
                It learned from example answers written by people and from people's rankings of its answers.
                In OpenAI's 2022 study, people preferred the answers of a version with 1.3 billion parameters (numbers learned in training) to those of GPT-3, which has 175 billion.
            """,
            sources=("ouyang-2022",),
            as_of="2026-11",
        ),
        confused_with=("gpt-3", "chatgpt"),
        as_of="2026-11",
    ),
    System(
        id="jamba",
        name="Jamba",
        maker="AI21 Labs",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="A few transformer layers among many of another design, Mamba; some layers have many parts (experts), only a few of which work at a time",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Jamba writes text, and its authors call it a large language model.
                It isn't purely a transformer, the design behind most LLMs.
                It combines parts built like a transformer with parts of another design, called Mamba.
            """,
            sources=("lieber-2024",),
            as_of="2026-11",
        ),
        confused_with=("mamba",),
        as_of="2026-11",
    ),
    System(
        id="jukebox",
        name="Jukebox",
        maker="OpenAI",
        year=2020,
        kind=SystemKind.MODEL,
        inputs=("text", "labels"),
        outputs=("music", "audio"),
        architecture="One network that compresses sound into codes, and others (transformers) that predict the codes",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Jukebox makes songs with singing, but it doesn't write the lyrics: users supply them.
                It predicts one small piece of sound after another, so what it produces is audio.
            """,
            sources=("dhariwal-2020",),
        ),
        confused_with=("suno",),
        as_of="2026-11",
    ),
    System(
        id="khanmigo",
        name="Khanmigo",
        maker="Khan Academy",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Tutoring program built on LLMs from other companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Khanmigo is a program meant to tutor students and help teachers.
                When testing began in 2023, it was built on GPT-4, an LLM from OpenAI.
            """,
            sources=("openai-khan-academy",),
            as_of="2023-04",
        ),
        confused_with=("duolingo-max", "chatgpt"),
        as_of="2026-11",
    ),
    System(
        id="kimi-k2",
        name="Kimi K2",
        aliases=("Kimi",),
        maker="Moonshot AI",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Mixture of experts, in which 8 of 384 parallel parts work on each piece of text",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Kimi K2 writes text and computer code.
                Its maker, Moonshot AI, describes it as a language model that learned from 15.5 trillion tokens (words or parts of words).
                Kimi is also the name of the company's chat service.
            """,
            sources=("moonshot-kimi-k2-readme",),
            as_of="2025",
        ),
        as_of="2026-11",
    ),
    System(
        id="kling",
        name="Kling",
        maker="Kuaishou",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video", "audio"),
        outputs=("video", "audio"),
        architecture="As described in 2025, an LLM that rewrites the prompt and a diffusion model that makes the video",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Kling makes video from text, images or other video.
                The Chinese company Kuaishou released it in June 2024.
                In a December 2025 report on a version called Kling-Omni, its makers describe an LLM that rewrites the prompt and a diffusion model that makes the video.
                A diffusion model starts from random specks (noise) and turns them, step by step, into the video.
            """,
            sources=("kling-team-2025-omni", "chatforest-kling"),
            as_of="2026-11",
        ),
        confused_with=("sora", "veo"),
        as_of="2026-11",
    ),
    System(
        id="langchain",
        name="LangChain",
        maker="LangChain",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("code",),
        outputs=("other models' output",),
        architecture="Library of building blocks for programs that use LLMs",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                LangChain is a set of building blocks that programmers use to connect LLMs to tools, data and prompts.
                Its makers call it a framework, or base, for building programs that use LLMs, including agents, which carry out tasks step by step.
                A program built with LangChain sends its requests to an LLM, such as one of OpenAI's, and that LLM writes the answers.
            """,
            sources=("langchain-readme",),
            as_of="2026",
        ),
        confused_with=("hugging-face", "ollama"),
        as_of="2026-11",
    ),
    System(
        id="le-chat",
        name="Vibe (formerly Le Chat)",
        short_name="Vibe (Le Chat)",
        aliases=("Le Chat", "Mistral Vibe"),
        maker="Mistral AI",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Chat service built on Mistral AI's LLMs",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Vibe is a chatbot whose answers are written by LLMs from its maker, the French company Mistral AI.
                It was launched in February 2024 as Le Chat; in 2026, Mistral combined it with its coding tool and called the result Vibe. Mistral also offers models for download, such as Mistral 7B, which can be used without Vibe. According to its help center, Mistral trains on chats in the free and Student plans unless you opt out, and on Team or Enterprise chats only if someone sends feedback on an answer. Mistral's own pages disagree about the Pro plan.
            """,
            sources=(
                "dailynewsen-le-chat-2024",
                "yougo-mistral-2026",
                "mistral-vibe-2026",
                "mistral-vibe-paths-2026",
                "jiang-2023",
                "mistral-training-help",
                "mistral-privacy-docs-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("mistral-7b", "chatgpt"),
        mix_ups=(
            MixUp(
                system="mistral-7b",
                why="“Mistral” can mean the company, its models or its chatbot; Vibe, formerly Le Chat, is the chatbot.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="lexis-ai",
        name="Lexis+ AI",
        maker="LexisNexis",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Search of legal documents, followed by an LLM that writes an answer from them",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Lexis+ AI searched legal documents, and an LLM then wrote an answer from what the search had found.
                This method is called retrieval-augmented generation.
                In a 2024 test, Lexis+ AI gave wrong or unsupported answers to about 17% of the questions.
                In February 2026, LexisNexis replaced it in the US with a larger product, Lexis+ with Protégé.
            """,
            sources=("magesh-2025", "legalaiinsights-lexis-2026"),
            as_of="2026-07",
        ),
        confused_with=("westlaw-ai", "perplexity", "chatgpt"),
        as_of="2026-11",
    ),
    System(
        id="llada",
        name="LLaDA",
        maker="Renmin University of China and Ant Group",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Diffusion applied to text: a network with 8 billion parameters (numbers learned in training) fills in blanks",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                LLaDA writes text by filling in blanks over many passes.
                Its authors call it a large language diffusion model.
                But under definitions that require an LLM to predict the next word, LLaDA isn't one.
            """,
            sources=("nie-2025-llada",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("llama", "mercury", "diffusiongemma"),
        as_of="2026-11",
    ),
    System(
        id="llama",
        name="Llama",
        aliases=("Llama 2", "Llama 3.1", "Llama 4"),
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformers that continue text piece by piece (decoder-only), published for download; Llama 4 has many parts, only a few of which work at a time",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Llama is a family of models from Meta that other people can download and build into their apps.
                ChatGPT and Meta AI, by contrast, are finished chatbots.
                The Llama models write text, one piece after another, and Meta's model cards (its descriptions of the models) call them language models.
                The Llama 3.1 models accept only text, while some later ones, such as Llama 4, also accept images.
            """,
            sources=("touvron-2023", "meta-llama31-card", "meta-llama4-card"),
            as_of="2026-11",
        ),
        confused_with=("meta-ai", "code-llama", "llada"),
        mix_ups=(
            MixUp(
                system="meta-ai",
                why="Both are Meta's, and Meta AI, the assistant, at first ran on a model based on Llama 2.",
            ),
            MixUp(
                system="code-llama",
                why="Code Llama is based on Llama 2, and it writes computer code as well as text.",
            ),
            MixUp(
                system="llada",
                why="The names look alike, but LLaDA isn't from Meta, and it fills in blanks over many passes.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="llama-cpp",
        name="llama.cpp",
        maker="Georgi Gerganov (with contributors)",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "model files"),
        outputs=("other models' output",),
        architecture="Program in C and C++ that runs models on ordinary processors and on graphics cards, often with their numbers stored less precisely (quantization)",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                llama.cpp is a program that runs LLMs, but it isn't an LLM itself.
                Its makers say that it is meant to run LLMs with little setup on many kinds of computers, at home and in data centers.
                You give it a file that contains a model, such as one of the Qwen family, and that model writes the text.
            """,
            sources=("llama-cpp-readme",),
            as_of="2026",
        ),
        confused_with=("llama", "ollama", "lm-studio"),
        as_of="2026-11",
    ),
    System(
        id="llava",
        name="LLaVA",
        maker="University of Wisconsin–Madison (with Microsoft Research)",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text",),
        architecture="Existing LLM, such as Vicuna, joined to a network that turns images into numbers",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                LLaVA accepts images as well as text, but it is still an LLM: it was made from one, and it answers in text.
                Its authors joined an existing LLM, such as Vicuna, to a network that turns images into numbers.
                The LLM takes in these numbers along with the words of the question and writes the answer.
                Models of this kind are often called multimodal LLMs or vision-language models.
            """,
            sources=("liu-2023-llava",),
            as_of="2026-11",
        ),
        confused_with=("clip", "gpt-4", "llama"),
        as_of="2026-11",
    ),
    System(
        id="lm-studio",
        name="LM Studio",
        maker="LM Studio",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "model files"),
        outputs=("other models' output",),
        architecture="Desktop program with a chat window, which runs models that the user has downloaded",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                LM Studio is a program for finding, downloading and running LLMs, but it isn't a model itself.
                What you read in its chat window is written by the LLM that you have chosen.
                When that LLM runs on your own computer, you can chat without the internet, and nothing you type leaves the computer, according to LM Studio's documentation.
                With a feature called LM Link, you can also use an LLM that runs on another device.
            """,
            sources=("lmstudio-offline-docs", "lmstudio-lmlink-docs"),
            as_of="2026",
        ),
        confused_with=("ollama", "llama-cpp"),
        as_of="2026-11",
    ),
    System(
        id="make-a-video",
        name="Make-A-Video",
        maker="Meta",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("video",),
        architecture="Image diffusion model, extended by layers for movement",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Make-A-Video makes short videos from a written description or an image.
                From images with captions, it learned what things look like, and from videos without captions, how they move.
            """,
            sources=("singer-2022",),
        ),
        confused_with=("sora",),
        as_of="2026-11",
    ),
    System(
        id="mamba",
        name="Mamba",
        maker="Albert Gu and Tri Dao",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "audio", "DNA"),
        outputs=("text", "audio"),
        architecture="State-space model, which keeps a running summary of what it has read and does without attention (the step in which a transformer looks back at each earlier word)",
        verdict=Verdict.BOUNDARY,
        depends_on="whether you mean the design or a language model built with it",
        reason=Claim(
            text="""
                Mamba is a design for neural networks, and a design by itself isn't an LLM.
                The same is true of the transformer, the design behind most LLMs.
                Mamba's authors tested it on text, audio and DNA, and they also built language models with it.
            """,
            sources=("gu-dao-2023-mamba",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("jamba",),
        as_of="2026-11",
    ),
    System(
        id="manus",
        name="Manus",
        maker="Butterfly Effect (at launch)",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Agent (a program that chooses its own next steps) built on LLMs from other companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Manus is an agent, a program that uses LLMs to work through a task step by step.
                At its launch in 2025, Manus combined LLMs from other companies, among them Claude and Qwen.
            """,
            sources=("implicator-manus-2025",),
            as_of="2025",
        ),
        confused_with=("devin",),
        as_of="2026-11",
    ),
    System(
        id="mattergen",
        name="MatterGen",
        maker="Microsoft Research",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("target properties", "chemical elements"),
        outputs=("crystal structures",),
        architecture="Diffusion model for the kinds of atoms, their positions and the repeating unit of the crystal",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                MatterGen proposes new crystals, which are arrangements of atoms, so what it produces isn't language.
                Users can ask for crystals with particular properties.
                Microsoft's model card (its description of the model) calls it a generative model for inorganic materials.
            """,
            sources=("microsoft-mattergen-card",),
        ),
        as_of="2026-11",
    ),
    System(
        id="mercury",
        name="Mercury",
        aliases=("Mercury Coder",),
        maker="Inception Labs",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "code"),
        outputs=("text", "code"),
        architecture="Transformer trained as a diffusion model, which predicts many tokens (words or parts of words) at once and refines them",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Mercury models write code and text, drafting many words at once.
                They then refine the draft over several passes, a method called diffusion.
                Their makers call them LLMs based on diffusion.
            """,
            sources=("inception-2025-mercury",),
            as_of="2026-11",
        ),
        confused_with=("llada",),
        as_of="2026-11",
    ),
    System(
        id="meta-ai",
        name="Meta AI",
        aliases=(
            "Meta AI app",
            "WhatsApp AI",
            "AI in WhatsApp",
            "AI in Facebook",
            "AI in Instagram",
        ),
        maker="Meta",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "speech"),
        outputs=("text", "images", "speech"),
        architecture="Chat service built on Meta's LLMs",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Meta AI is the assistant in WhatsApp and other Meta apps, and it's built on Meta's LLMs.
                On request, it also makes images.
                It isn't the same as Llama, which is a family of LLMs.
                When Meta introduced the assistant in September 2023, it ran on a model based on Llama 2.
                It later moved to Llama 3 and Llama 4.
                In April 2026, it began to move to Meta's newer model Muse Spark, first in the Meta AI app and on its website.
            """,
            sources=(
                "meta-assistants-2023",
                "meta-responsibility-2024",
                "meta-parents-guide",
                "meta-muse-spark-2026",
            ),
            as_of="2026-04",
        ),
        confused_with=("llama", "chatgpt"),
        mix_ups=(
            MixUp(
                system="chatgpt",
                why="Both are assistants that answer in a chat, but Meta AI is part of WhatsApp and other Meta apps.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="microsoft-365-copilot",
        name="Microsoft 365 Copilot",
        aliases=(
            "Copilot in Word",
            "Copilot in Excel",
            "Copilot in PowerPoint",
            "Copilot in Outlook",
            "Copilot in Teams",
            "Copilot in the Office apps",
        ),
        maker="Microsoft",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="LLMs combined with an organization's Microsoft 365 data and apps",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Microsoft 365 Copilot uses LLMs to write drafts in the Office apps, based on the user's emails, documents and meetings.
                That is how Microsoft described it when introducing it in 2023.
                The LLMs do the writing, and the software around them supplies the data.
            """,
            sources=("ms-m365-copilot-2023", "ms-which-copilot-2026"),
            as_of="2026-03",
        ),
        confused_with=("microsoft-copilot", "github-copilot"),
        as_of="2026-11",
    ),
    System(
        id="microsoft-copilot",
        name="Microsoft Copilot (formerly Bing Chat)",
        short_name="Copilot",
        aliases=("Copilot", "Copilot in Edge"),
        maker="Microsoft",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "speech"),
        outputs=("text", "code", "images", "speech"),
        architecture="Chat service that combines language models with web search",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Microsoft Copilot is an assistant that answers with the help of LLMs, according to Microsoft's documentation.
                It began in February 2023 as Bing Chat, a chatbot in Microsoft's search engine Bing that ran on a model from OpenAI. Bing Chat was renamed Copilot in November 2023.
                Other Microsoft products are also called Copilot.
            """,
            sources=("ms-which-copilot-2026", "ms-bing-2023", "windowsnews-bing-copilot"),
            as_of="2026-03",
        ),
        confused_with=("github-copilot", "microsoft-365-copilot", "chatgpt"),
        mix_ups=(
            MixUp(
                system="github-copilot",
                why="Both are called Copilot, but GitHub Copilot is for developers, and Microsoft Copilot is a chat service.",
            ),
            MixUp(
                system="microsoft-365-copilot",
                why="Both are called Copilot, but Microsoft Copilot is a chat assistant for anyone, and Microsoft 365 Copilot is a paid product, mainly for organizations, that works with people's work emails and documents.",
            ),
            MixUp(
                system="chatgpt",
                why="Microsoft Copilot started out on a model from OpenAI, which also makes ChatGPT.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="midjourney",
        name="Midjourney",
        maker="Midjourney",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("images", "video"),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Midjourney turns a written prompt into images, not language.
                It was opened to the public for testing in the summer of 2022.
                Since June 2025, it has also been able to turn an image into a short video.
            """,
            sources=("register-midjourney-2022", "techcrunch-midjourney-2025"),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "gpt-image", "stable-diffusion-1"),
        mix_ups=(
            MixUp(
                system="chatgpt",
                why="Both make images on request, but ChatGPT is a chat app that also writes, and Midjourney is made for images and video.",
            ),
            MixUp(
                system="gpt-image",
                why="Both make images from a written prompt, but OpenAI called the first version of GPT Image an LLM.",
            ),
            MixUp(
                system="stable-diffusion-1",
                why="Both make images from a written prompt, and both came out in 2022, but Stable Diffusion can be downloaded and run on your own computer.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="minimax-m2",
        name="MiniMax-M2",
        maker="MiniMax",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Mixture of experts, in which 10 billion of the 230 billion parameters (numbers learned in training) are used at a time",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                MiniMax-M2 writes text and computer code.
                Its maker, MiniMax, built it for programming and for agents, which are programs that choose their own next steps.
                The model writes out intermediate steps before its answer.
            """,
            sources=("minimax-m2-readme",),
            as_of="2025",
        ),
        confused_with=("glm-4-5", "kimi-k2"),
        as_of="2026-11",
    ),
    System(
        id="mistral-7b",
        name="Mistral 7B",
        maker="Mistral AI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues text piece by piece (decoder-only), with 7 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Mistral 7B writes text and computer code.
                The 2023 paper that introduced it calls it a language model.
                Its 7 billion parameters (numbers learned in training) have been published for others to use.
                Its maker is called Mistral AI, so “Mistral” alone can also mean the company.
            """,
            sources=("jiang-2023",),
            as_of="2026-11",
        ),
        confused_with=("mixtral-8x7b",),
        as_of="2026-11",
    ),
    System(
        id="mixtral-8x7b",
        name="Mixtral 8x7B",
        maker="Mistral AI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer in which a router in each layer sends each piece of text to two of eight parts (mixture of experts)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Mixtral 8x7B writes text and computer code.
                Its makers describe it as a language model.
                In each of its layers (the successive stages of the network), a component called a router sends each piece of text to just two of eight parts, called experts.
                That saves computing power.
            """,
            sources=("jiang-2024",),
            as_of="2026-11",
        ),
        confused_with=("mistral-7b",),
        as_of="2026-11",
    ),
    System(
        id="muse-wham",
        name="Muse",
        aliases=("WHAM",),
        maker="Microsoft",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("images", "actions"),
        outputs=("video", "actions"),
        architecture="Transformer for the images of a game and the player's actions",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Microsoft's Muse generates both the images and the player's moves in a video game, but no language.
                It was trained on recordings of a single video game, and Microsoft tested it as a tool for trying out ideas for games.
                Muse Spark is a different model, made by Meta.
            """,
            sources=("kanervisto-2025-wham", "meta-muse-spark-2026"),
        ),
        confused_with=("genie",),
        as_of="2026-11",
    ),
    System(
        id="musicgen",
        name="MusicGen",
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "audio"),
        outputs=("music", "audio"),
        architecture="Transformer that predicts audio tokens (small pieces of sound from a fixed set), one after another",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                MusicGen makes music from a written description.
                Its model card (the description published with it) calls its core a language model.
                But this model predicts pieces of sound, one after another, rather than pieces of text.
            """,
            sources=("copet-2023", "meta-2023-musicgen-card"),
        ),
        confused_with=("musiclm", "suno"),
        as_of="2026-11",
    ),
    System(
        id="musiclm",
        name="MusicLM",
        maker="Google",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "audio"),
        outputs=("music", "audio"),
        architecture="Several models in a row that predict audio tokens (small pieces of sound); a network that links music and text reads the description",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                MusicLM makes music from a written description.
                Like most LLMs, it predicts one piece after another, but these are pieces of sound, not of text.
            """,
            sources=("agostinelli-2023",),
        ),
        confused_with=("musicgen", "audiolm"),
        as_of="2026-11",
    ),
    System(
        id="my-ai-snapchat",
        name="My AI (Snapchat)",
        short_name="Snapchat's My AI",
        maker="Snap",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Chatbot in Snapchat; at launch it ran on the ChatGPT API (an interface through which other software uses a model)",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                My AI is Snapchat's own chatbot, not ChatGPT, and it runs on LLMs from other companies.
                In March 2023, OpenAI named My AI among the products that used the LLM behind ChatGPT.
                Snap, the company behind Snapchat, has since said that My AI also uses Google's Gemini.
                Like ChatGPT, My AI can be wrong.
            """,
            sources=("openai-chatgpt-api-2023", "drunkonsocial-snap-2024"),
            as_of="2024",
        ),
        confused_with=("chatgpt", "meta-ai"),
        as_of="2026-11",
    ),
    System(
        id="n-gram-generator",
        name="N-gram and Markov text generators",
        short_name="an n-gram text generator",
        maker="Various",
        year=1948,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Table of which word follows which, used to pick words at random",
        verdict=Verdict.BOUNDARY,
        generative_depends_on="how widely the term is defined",
        reason=Claim(
            text="""
                N-gram and Markov text generators aren't LLMs: they write text with a table of counts, not a neural network. Whether they are generative AI depends on the definition.
                The table shows how often each word follows another word, or a few words, in a collection of texts: how often “cat” follows “the,” for example.
                The program picks the next word at random, but the words with higher counts are likelier to be picked.
                The mathematician Claude Shannon published texts based on the same idea in 1948.
            """,
            sources=("shannon-1948", "markovify-readme"),
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="nano-banana",
        name="Gemini 2.5 Flash Image (Nano Banana)",
        short_name="Nano Banana",
        maker="Google",
        year=2025,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images", "text"),
        architecture="Gemini model that produces images itself; details undisclosed",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that also makes images still counts as an LLM",
        reason=Claim(
            text="""
                Gemini 2.5 Flash Image, nicknamed Nano Banana, answers with images as well as text.
                It is a Gemini model that does what an LLM does and also makes images.
                Google's documentation gave 2 October 2026 as the earliest date for shutting the model down.
                Later models have kept the nickname.
            """,
            sources=(
                "google-nanobanana-2025",
                "google-gemini-image-docs",
                "google-gemini-deprecations",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("gemini-models", "gemini-app", "imagen"),
        as_of="2026-11",
    ),
    System(
        id="nemotron",
        name="Nemotron",
        maker="NVIDIA",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformers that continue text piece by piece (decoder-only), in the 2024 versions",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Nemotron models of 2024 write text and computer code, one piece after another.
                Hugging Face's documentation describes them as generative text models for companies.
                The smaller ones, called Minitron, were made by removing parts of a larger Nemotron model and then training what was left.
            """,
            sources=("hf-nemotron-docs",),
            as_of="2025",
        ),
        confused_with=("llama",),
        as_of="2026-11",
    ),
    System(
        id="netflix-recommender",
        name="Netflix recommendations",
        short_name="the Netflix recommender",
        maker="Netflix",
        year=2000,
        kind=SystemKind.PRODUCT,
        inputs=("viewing data",),
        outputs=("rankings",),
        architecture="Collection of methods that rank titles based on what people have watched",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Netflix's recommendations are made by AI, but they are a ranking of titles from its catalog, so nothing new is created.
                In 2025, Netflix described a model for this task that borrows methods from LLMs.
                But the model predicts what people will watch and writes no text.
            """,
            sources=("gomezuribe-2015", "netflix-foundation-2025"),
            as_of="2025",
        ),
        as_of="2026-11",
    ),
    System(
        id="nllb",
        name="NLLB",
        aliases=("No Language Left Behind",),
        maker="Meta",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Transformer that reads a sentence and writes it in another language; the largest version uses only some of its parts at a time",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that only translates counts as an LLM",
        reason=Claim(
            text="""
                NLLB writes text, but only to translate.
                It handles more than 200 languages, and its name stands for “No Language Left Behind.”
                It generates the translation piece by piece, as an LLM would, but it isn't meant to do anything else.
                Whether it counts as an LLM therefore depends on the definition.
            """,
            sources=("hf-nllb-docs",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("google-translate", "deepl", "t5"),
        as_of="2026-11",
    ),
    System(
        id="notebooklm",
        name="Gemini Notebook (formerly NotebookLM)",
        short_name="Gemini Notebook (NotebookLM)",
        maker="Google",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio", "video", "images"),
        outputs=("text", "audio", "speech", "video", "images"),
        architecture="Gemini models that answer from the user's documents; a separate model makes the speech",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Gemini Notebook uses Gemini, an LLM, to answer questions using documents that the user supplies.
                It also turns the documents into spoken discussions, narrated videos or slides.
                Until July 2026, it was called NotebookLM.
            """,
            sources=("zenml-notebooklm", "google-gemini-notebook-2026", "google-notebook-help"),
            as_of="2026-09",
        ),
        confused_with=("gemini-app", "gemini-models"),
        as_of="2026-11",
    ),
    System(
        id="notion-ai",
        name="Notion AI",
        maker="Notion",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Features of a program for notes and documents, built on LLMs from several companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Notion AI is a set of features in Notion, a program for notes and documents.
                It drafts, edits and summarizes text there, and passes these tasks on to LLMs by companies such as OpenAI and Anthropic.
                Its first feature, a writing assistant, was launched in February 2023.
            """,
            sources=("notion-ai-models", "last-2024-notion-ai"),
            as_of="2025",
        ),
        confused_with=("chatgpt", "grammarly"),
        as_of="2026-12",
    ),
    System(
        id="ollama",
        name="Ollama",
        maker="Ollama",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "model files"),
        outputs=("other models' output",),
        architecture="Program that downloads models and runs them on a computer or on Ollama's servers",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Ollama is a program that runs LLMs, such as Meta's Llama, on your own computer.
                It isn't a model itself.
                The answers come from the LLM that you choose, and that LLM does count as generative AI.
                Ollama can also run some models on its own servers.
            """,
            sources=("ollama-docs",),
            as_of="2026-08",
        ),
        confused_with=("llama", "lm-studio", "llama-cpp", "vllm"),
        as_of="2026-11",
    ),
    System(
        id="olmo",
        name="OLMo",
        maker="Allen Institute for AI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues text piece by piece (decoder-only), released with its weights, training data and code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                OLMo is a language model that writes text, one piece after another.
                The Allen Institute for AI published the model together with its training data and the code for training and testing, so that others can study it.
            """,
            sources=("groeneveld-2024",),
            as_of="2026-11",
        ),
        as_of="2026-11",
    ),
    System(
        id="openai-codex",
        name="Codex (2025)",
        short_name="OpenAI Codex",
        aliases=("Codex CLI",),
        maker="OpenAI",
        year=2025,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Agent (a program that chooses its own next steps) for a programmer's computer or OpenAI's servers, built on OpenAI's LLMs",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                OpenAI Codex is a programming tool in which LLMs from OpenAI write, review and debug code.
                OpenAI changes these LLMs often: at one time in 2026, for example, its documentation named GPT-5.5 among them.
                An earlier OpenAI model with the same name, from 2021, was an LLM itself.
            """,
            sources=("openai-codex-models", "openai-code-generation-guide", "chen-2021-codex"),
            as_of="2026",
        ),
        confused_with=("openai-codex-2021", "claude-code", "github-copilot"),
        as_of="2026-11",
    ),
    System(
        id="openai-codex-2021",
        name="Codex (2021)",
        short_name="the first Codex",
        maker="OpenAI",
        year=2021,
        kind=SystemKind.MODEL,
        inputs=("text", "code"),
        outputs=("code", "text"),
        architecture="GPT language model trained further on public code",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Codex model of 2021 wrote computer code, which to such a model is just another kind of text.
                OpenAI's paper describes it as a GPT language model that was trained further on public code from GitHub.
            """,
            sources=("chen-2021-codex",),
            as_of="2026-11",
        ),
        confused_with=("github-copilot", "gpt-3"),
        as_of="2026-11",
    ),
    System(
        id="openai-o1",
        name="o1",
        short_name="OpenAI o1",
        aliases=("o1-preview", "o1-mini"),
        maker="OpenAI",
        year=2024,
        until=2026,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Undisclosed; trained by reinforcement learning (rewards for good results) to write out a chain of thought (intermediate steps)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                OpenAI's o1 wrote out intermediate steps and then an answer, and both were text.
                According to OpenAI, o1 learned to write such steps, called a chain of thought, through reinforcement learning, a kind of training that rewards good results.
                OpenAI ended developers' access to o1 on 23 October 2026.
            """,
            sources=("openai-o1-card-2024", "crfm-helm-metadata", "openai-deprecations"),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "gpt-4o"),
        as_of="2026-11",
    ),
    System(
        id="palm",
        name="PaLM",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("text", "code"),
        architecture="Transformer that continues text piece by piece (decoder-only), with 540 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                PaLM is a language model that answers by writing text.
                Google's 2022 paper describes a model with 540 billion parameters (numbers learned in training).
                Its authors tested it by showing it a few examples of a task in the prompt.
            """,
            sources=("chowdhery-2022",),
            as_of="2026-11",
        ),
        confused_with=("gemini-models",),
        as_of="2026-11",
    ),
    System(
        id="parti",
        name="Parti",
        maker="Google",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("images",),
        architecture="Two-part network that turns text into pieces of an image, with up to 20 billion parameters (numbers learned in training)",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Parti makes images from a written description.
                It treats drawing as a kind of translation: words go in, and instead of words in another language, pieces of an image come out.
            """,
            sources=("google-parti-readme",),
        ),
        confused_with=("imagen",),
        as_of="2026-11",
    ),
    System(
        id="perplexity",
        name="Perplexity",
        maker="Perplexity AI",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Web search, followed by an LLM that writes an answer with citations",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Perplexity searches the web for pages, and a language model then writes an answer from them.
                The pages already existed, but the answer is new text, which can be wrong.
            """,
            sources=(
                "perplexity-sonar-docs",
                "aisdk-perplexity",
                "stanford-ecosystem-graphs",
                "tow-2025",
            ),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "google-ai-overviews"),
        mix_ups=(
            MixUp(system="chatgpt", why="Both can search the web and answer with an LLM."),
            MixUp(
                system="google-ai-overviews",
                why="Both search the web and then have a language model write an answer.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="phi-3",
        name="Phi-3",
        aliases=("Phi-3-mini",),
        maker="Microsoft",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("text", "code"),
        architecture="Transformers; the mini version has 3.8 billion parameters (numbers learned in training), and the vision versions also accept images",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The Phi-3 models write text, as larger LLMs do.
                The smallest has 3.8 billion parameters (numbers learned in training) and, according to its makers, is small enough to run on a phone.
                Models of this size are also called small language models.
            """,
            sources=("abdin-2024",),
            as_of="2026-11",
        ),
        confused_with=("microsoft-copilot",),
        as_of="2026-11",
    ),
    System(
        id="photoshop-generative-fill",
        name="Photoshop Generative Fill",
        maker="Adobe",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Photoshop feature that sends the selected area, and the prompt if there is one, to an image model such as Firefly",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                In Photoshop Generative Fill, an image model fills a selected part of an image with new pixels that fit the rest.
                You can type a prompt, but that is only the input, and the result is an image, not text.
                Adobe's own model, Firefly, works by diffusion: it turns random specks (noise) into an image step by step.
                Users can choose other models, such as FLUX models or one from Google's Gemini family, which also includes LLMs.
            """,
            sources=(
                "photoshopnews-2026",
                "adobe-design-photoshop-partners",
                "peachpit-photoshop-genai",
                "photoshoproadmap-models",
                "rice-firefly-guide",
            ),
            as_of="2026-03",
        ),
        confused_with=("adobe-firefly",),
        as_of="2026-11",
    ),
    System(
        id="pika",
        name="Pika",
        maker="Pika",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video"),
        outputs=("video",),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Pika turns a short prompt or an image into a brief video.
                Its output is video, so Pika isn't an LLM.
            """,
            sources=("scmp-pika-2023",),
            as_of="2023-11",
        ),
        confused_with=("runway-gen", "sora"),
        as_of="2026-11",
    ),
    System(
        id="poe",
        name="Poe",
        maker="Quora",
        year=2022,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("text", "images", "audio", "video"),
        architecture="App and website that pass messages on to models from many companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Poe is an app that lets people chat with LLMs from many companies, and those LLMs write the answers.
                Poe's documentation mentions hundreds of models, including Claude, Gemini and GPT.
                Some of the other models make images, audio or video.
            """,
            sources=("poe-external-applications",),
            as_of="2026",
        ),
        confused_with=("chatgpt", "perplexity", "character-ai"),
        as_of="2026-11",
    ),
    System(
        id="point-e",
        name="Point-E",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("3D shapes",),
        architecture="Diffusion models that turn noise into colored clouds of points; another network, CLIP, turns the prompt into numbers",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Point-E makes 3D shapes from an image or a written description.
                The shapes are clouds of points.
                Point-E's model card (the description published with it) says that it uses diffusion models, which turn random numbers (noise) into a result step by step.
            """,
            sources=("openai-pointe-card",),
        ),
        confused_with=("dreamfusion", "dall-e-2"),
        as_of="2026-11",
    ),
    System(
        id="predictive-keyboard",
        name="Predictive keyboards (such as Gboard)",
        short_name="a predictive keyboard",
        aliases=("autocomplete", "predictive text", "autocorrect", "Gboard", "phone keyboard"),
        maker="Various",
        year=2016,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Small language model that predicts the next word: a recurrent network in Gboard (as described in 2018), a transformer in Apple's keyboard (announced in 2023)",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a tiny language model counts as an LLM",
        reason=Claim(
            text="""
                A phone's keyboard can predict your next word much as an LLM would, but with a tiny language model.
                The one that Google described in 2018 for its keyboard, Gboard (2016), had 1.4 million parameters (values learned in training).
                A developer who examined a test version of Apple's Mac software in 2023 put the model in it at about 34 million.
                Few people would call such a model large, and whether a suggested word is new content is a matter of definition as well.
            """,
            sources=("hard-2018", "cook-2023-predictive-text", "ccm-gboard-2016"),
            as_of="2023-09",
            our_reading=True,
            caveat=Caveat(
                text="This is about suggestions while you type. Some keyboards also have tools that rewrite a whole text with an LLM.",
                sources=("webpronews-gboard-2025",),
            ),
        ),
        confused_with=("gmail-smart-compose", "chatgpt", "grammarly", "spell-checker"),
        mix_ups=(
            MixUp(
                system="chatgpt",
                why="Both predict what comes next, but a phone's keyboard suggests a word or two with a tiny model, and ChatGPT writes whole texts with models that are far larger.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="progen",
        name="ProGen",
        maker="Salesforce Research",
        year=2020,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("molecules", "labels"),
        outputs=("molecules",),
        architecture="Transformer that writes amino acids (the building blocks of proteins) one after another, guided by labels for the kind of protein",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                ProGen designs proteins and doesn't write human language.
                It predicts one amino acid (a building block of proteins) after another, as most LLMs predict pieces of text.
                Its authors call it a large language model, but this site keeps that term for models that write human language or code.
            """,
            sources=("madani-2023",),
            our_reading=True,
        ),
        confused_with=("esm3",),
        as_of="2026-11",
    ),
    System(
        id="qwen",
        name="Qwen",
        aliases=("Qwen3",),
        maker="Alibaba",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "audio", "video"),
        outputs=("text", "code"),
        architecture="In Qwen3, transformers, some of them mixtures of experts, in which only some parts work at a time; some Qwen models also accept images or audio, and some speak",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                Most Qwen models write text, and some also accept images, audio or video.
                The makers of Qwen3 describe it as a series of large language models.
                The models called Omni also speak, so whether they count as LLMs depends on the definition.
            """,
            sources=("qwen3-2025", "crfm-helm-metadata"),
            as_of="2026-06",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="qwen-image",
        name="Qwen-Image",
        maker="Alibaba",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Network that removes noise from an image (diffusion); a Qwen model that accepts text and images reads the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Qwen-Image is a model for making and editing images, separate from the LLMs called Qwen.
                It works by diffusion, gradually turning random specks (noise) into an image.
                An LLM from the Qwen family reads the prompt, but what comes out is an image.
            """,
            sources=("qwen-image-readme", "hf-diffusers-docs"),
            as_of="2026-08",
        ),
        confused_with=("qwen", "gpt-image", "flux-2"),
        as_of="2026-11",
    ),
    System(
        id="replika",
        name="Replika",
        maker="Luka",
        year=2017,
        kind=SystemKind.PRODUCT,
        inputs=("text", "speech", "images"),
        outputs=("text", "speech"),
        architecture="Chat service built on a language model, with a synthetic voice",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Replika, a chatbot meant to be a friend or partner, is built on an LLM.
                That is how Italy's data protection authority described it in 2025.
                Earlier, in 2020, Replika chose some of its replies from ready-made ones, according to its makers.
            """,
            sources=("garante-replika-2025", "replika-rodichev-2020"),
            as_of="2025-04",
        ),
        confused_with=("character-ai", "chatgpt"),
        as_of="2026-11",
    ),
    System(
        id="replit-agent",
        name="Replit",
        maker="Replit",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images"),
        outputs=("code", "text"),
        architecture="Agent (a program that chooses its own next steps) on the programming website Replit, built on LLMs from other companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                On the programming website Replit, LLMs build an app from a description in ordinary words.
                The tool that does this, introduced in 2024, is called Replit Agent.
                According to Replit's president, one of Anthropic's Claude models did the main work in 2025.
                By 2026, users could choose the main model.
            """,
            sources=("zenml-replit-agent", "replit-model-selector-docs"),
            as_of="2026",
        ),
        confused_with=("cursor", "claude-code", "devin"),
        as_of="2026-11",
    ),
    System(
        id="resnet",
        name="ResNet and other image classifiers",
        short_name="ResNet",
        aliases=("image classifier",),
        maker="Microsoft Research",
        year=2015,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images",),
        outputs=("labels",),
        architecture="Many-layered network for images, with shortcuts between its layers (residual connections)",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                ResNet and other image classifiers say what an image shows, for example a dog.
                They produce a label, not new content.
            """,
            sources=("he-2015",),
        ),
        confused_with=("clip",),
        as_of="2026-11",
    ),
    System(
        id="rfdiffusion",
        name="RFdiffusion",
        maker="Baker Lab, University of Washington",
        year=2022,
        kind=SystemKind.MODEL,
        inputs=("molecules", "3D shapes"),
        outputs=("3D shapes", "molecules"),
        architecture="Network for protein structures (RoseTTAFold), trained further to remove noise from the backbones (basic shapes) of proteins",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                RFdiffusion designs the basic shapes of new proteins and doesn't write language.
                It starts from random numbers (noise), which it turns into a shape step by step.
                This method is called diffusion.
                A separate neural network then chooses the amino acids, the building blocks of the protein.
            """,
            sources=("watson-2023",),
        ),
        confused_with=("alphafold-3", "stable-diffusion-1"),
        as_of="2026-11",
    ),
    System(
        id="roberta",
        name="RoBERTa",
        maker="Meta (then Facebook AI)",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("vectors",),
        architecture="BERT's design, trained longer on more text",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                RoBERTa turns text into numbers that other programs use, and it wasn't built to write.
                It has the same design as Google's earlier language model BERT, but it was trained longer and on more text.
            """,
            sources=("liu-2019", "jurafsky-martin-slp3"),
            as_of="2026-11",
        ),
        confused_with=("bert",),
        as_of="2026-11",
    ),
    System(
        id="roomba",
        name="Roomba",
        maker="iRobot",
        year=2002,
        kind=SystemKind.PRODUCT,
        inputs=("sensor data",),
        outputs=("driving commands",),
        architecture="Sensors for walls, steps and dirt, and rules for what to do next; newer models also make maps",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Roomba, a robot vacuum, uses sensors to find its way around a room, and it makes no new content.
                An early model, for example, sent out infrared light to detect steps and walls.
                Robot vacuums with “AI” on the box may also map the room and recognize objects in their way.
                But they don't usually do this with a language model like those behind ChatGPT.
            """,
            sources=("howstuffworks-roomba", "aigadgetexpert-robot-vacuums-2026"),
            our_reading=True,
        ),
        confused_with=("tesla-autopilot", "alexa-classic"),
        as_of="2026-11",
    ),
    System(
        id="rt-2",
        name="RT-2",
        maker="Google DeepMind",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("text", "robot actions"),
        architecture="Model for images and text, trained further to produce robot movements as tokens, the small pieces that it also uses to write text",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model that also controls a robot counts as an LLM",
        reason=Claim(
            text="""
                RT-2 writes text and also controls a robot.
                It began as a model that accepts images and writes text.
                After further training, some of its output stands for the robot's movements.
                Whether a model that also acts counts as an LLM depends on the definition.
            """,
            sources=("brohan-2023",),
            as_of="2026-11",
            our_reading=True,
        ),
        as_of="2026-11",
    ),
    System(
        id="runway-gen",
        name="Runway Gen (Gen-1 to Gen-3 Alpha)",
        aliases=("Gen-2",),
        maker="Runway",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "video"),
        outputs=("video",),
        architecture="Gen-1: diffusion guided by the shapes and the content of a video; later versions largely undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Runway's Gen models make video from text, images or other video.
                The first, Gen-1, is described in its paper as a diffusion model, which turns random specks (noise) into video step by step.
            """,
            sources=("esser-2023", "runway-gen3-2024"),
            as_of="2024",
        ),
        confused_with=("sora", "pika"),
        as_of="2026-11",
    ),
    System(
        id="rwkv",
        name="RWKV",
        maker="BlinkDL",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Recurrent network, which reads piece by piece and carries along a summary, and does without attention (the step in which a transformer looks back at each earlier word)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The RWKV models are language models that write text, one piece after another.
                Unlike the transformer, the design behind most LLMs, they do without attention, the step that looks back at each earlier word.
                Their maker calls RWKV a recurrent network, which keeps a running summary of what it has read, but one that can be trained like a transformer.
                According to the maker, RWKV performs as well as LLMs based on transformers.
            """,
            sources=("rwkv-readme",),
            as_of="2023",
        ),
        confused_with=("mamba", "jamba"),
        as_of="2026-11",
    ),
    System(
        id="sdxl",
        name="Stable Diffusion XL",
        aliases=("SDXL",),
        maker="Stability AI",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Network that removes noise from a compressed image (diffusion), larger than in earlier versions; two other networks turn the prompt into numbers",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Stable Diffusion XL makes images from a written prompt.
                Using a method called diffusion, it turns a pattern of random specks (noise) into an image step by step.
                Two networks called text encoders turn the prompt's words into numbers, but they don't write anything.
            """,
            sources=("podell-2023",),
        ),
        confused_with=("stable-diffusion-1", "stable-diffusion-3"),
        as_of="2026-11",
    ),
    System(
        id="sea-lion",
        name="SEA-LION",
        maker="AI Singapore",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="LLMs; most recent versions are open models by other makers, trained further",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                SEA-LION (Southeast Asian Languages in One Network) is a family of open LLMs from AI Singapore, a national program.
                AI Singapore considers the training data of many LLMs too Western, so SEA-LION is trained on more text in languages such as Thai, Vietnamese and Indonesian.
                For most of the recent versions, AI Singapore took other makers' models, such as Google's Gemma, and trained them further.
            """,
            sources=("sea-lion-motivations", "sea-lion-readme"),
            as_of="2026-11",
        ),
        confused_with=("gemma", "qwen"),
        as_of="2026-11",
    ),
    System(
        id="segment-anything",
        name="Segment Anything (SAM)",
        maker="Meta",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "points and boxes"),
        outputs=("masks",),
        architecture="In the first version, three networks: a transformer reads the image, a second network reads points and boxes, and a third draws the outlines",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Segment Anything marks the outlines of objects in an image and adds no new content.
                Its makers call it a foundation model, which means that it can serve as a base for many uses.
                A foundation model doesn't have to generate anything.
            """,
            sources=("kirillov-2023",),
        ),
        as_of="2026-11",
    ),
    System(
        id="siri-ai",
        name="Siri AI",
        aliases=("Siri",),
        maker="Apple",
        year=2026,
        kind=SystemKind.PRODUCT,
        inputs=("speech", "text", "images"),
        outputs=("speech", "text"),
        architecture="Apple Foundation Models, on the device and on servers",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Siri AI, Apple's rebuilt Siri, runs on a new generation of Apple's models.
                According to Apple and Google, these models are based on Google's LLM family Gemini.
                Apple calls them foundation models, which are large models that serve as a base for many features.
                In September 2026, Apple released Siri AI as a beta (a test version), but not everywhere.
                In the EU, for example, it wasn't yet available for iPhones and iPads.
            """,
            sources=(
                "google-apple-2026",
                "apple-siri-ai-2026",
                "apple-siri-ai-released-2026",
                "siri-ai-eu-2026",
            ),
            as_of="2026-09",
        ),
        confused_with=("siri-classic", "apple-intelligence", "alexa-plus"),
        mix_ups=(
            MixUp(
                system="apple-intelligence",
                why="Both are Apple's, but Siri AI is the assistant, and Apple Intelligence is a set of features in the operating systems.",
            ),
            MixUp(
                system="alexa-plus",
                why="Both are voice assistants rebuilt on generative models, but Siri AI is Apple's and Alexa+ is Amazon's.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="siri-classic",
        name="Siri (before Siri AI)",
        short_name="the original Siri",
        maker="Apple",
        year=2011,
        kind=SystemKind.PRODUCT,
        inputs=("speech",),
        outputs=("speech", "text"),
        architecture="Speech recognition, and a set of request types defined in advance",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Even before Apple rebuilt it as Siri AI, Siri used AI to recognize speech.
                But when a user asked it to do something in an app, such as send a message, Siri matched the request to one of several predefined types, according to Apple's developer documentation.
                This site's verdict covers that matching, which created no new content.
                It doesn't cover ChatGPT, which Siri could consult from late 2024, or the voice that read replies aloud.
            """,
            sources=("apple-sirikit-docs", "tomsguide-siri-chatgpt-2024"),
            as_of="2024",
        ),
        confused_with=("siri-ai", "alexa-classic"),
        mix_ups=(
            MixUp(
                system="siri-ai",
                why="Both are called Siri, but Siri AI was rebuilt in 2026 on models that are based on Google's Gemini.",
            ),
            MixUp(
                system="alexa-classic",
                why="Both are voice assistants that matched a request to a list set up in advance, but Siri is Apple's and Alexa is Amazon's.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="smollm",
        name="SmolLM",
        aliases=("SmolLM2", "SmolLM3"),
        maker="Hugging Face",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Small transformers; those of SmolLM2 have 135 million to 1.7 billion parameters (numbers learned in training)",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                The SmolLM models write text as larger LLMs do, but they are small enough to run on a user's own device.
                The SmolLM2 models have between 135 million and 1.7 billion parameters (numbers learned in training).
                Models of this size are also called small language models.
            """,
            sources=("smollm-readme",),
            as_of="2025",
        ),
        confused_with=("phi-3", "gemma", "hugging-face"),
        as_of="2026-11",
    ),
    System(
        id="sora",
        name="Sora",
        aliases=("Sora 2",),
        maker="OpenAI",
        year=2024,
        until=2026,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("video", "audio"),
        architecture="Transformer that removes noise from patches of a video (diffusion)",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Sora made video from text or images.
                OpenAI's report calls it a diffusion model, which means that it learned to remove random specks (noise) from video, not to predict words.
                OpenAI shut down the Sora app on 26 April 2026.
                Developers lost access to Sora 2, the later version with audio, on 24 September 2026.
            """,
            sources=("brooks-2024-sora", "openai-sora-end-help", "openai-sora2-page"),
            as_of="2026-11",
        ),
        confused_with=("veo", "runway-gen", "chatgpt"),
        mix_ups=(
            MixUp(
                system="veo",
                why="Both make video from a written prompt, but Sora was OpenAI's, and Veo is Google's.",
            ),
            MixUp(
                system="runway-gen",
                why="Both make video from text by diffusion, but Sora was OpenAI's, and the Gen models are Runway's.",
            ),
            MixUp(
                system="chatgpt",
                why="Both are OpenAI's, but Sora made video, and ChatGPT is a chat app.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="spam-filter",
        name="Email spam filters (such as SpamAssassin)",
        short_name="a spam filter",
        maker="Various",
        year=1998,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("scores",),
        architecture="Rules, word statistics (naive Bayes) and lists of known senders that give a message a score",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Email spam filters such as SpamAssassin give each message a score that shows how likely it is to be spam.
                Sorting mail like this is AI in the broad sense, but it creates no new content.
            """,
            sources=("spamassassin-readme", "sahami-1998"),
            as_of="2026-11",
            caveat=Caveat(
                text="Some filters use a method called naive Bayes. In statistics, that method is called generative, in an older sense of the word.",
                sources=("ng-jordan-2001", "sahami-1998"),
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="spell-checker",
        name="Spell checkers (such as Hunspell)",
        short_name="a spell checker",
        aliases=("Hunspell",),
        maker="Various",
        year=1971,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("corrections",),
        architecture="A list of words, and rules for what can be added to their beginnings and endings",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                A classic spell checker, such as Hunspell in LibreOffice and Firefox, looks up each word in a list and applies rules for the forms of words, such as plurals.
                If it doesn't recognize a word, it suggests similar ones that it knows, so it writes nothing new.
                A program that suggested corrections in this way was written at Stanford University as early as 1971.
            """,
            sources=("hunspell-readme", "hunspell-manual", "stanford-gorin-2009"),
            as_of="2026-11",
            caveat=Caveat(
                text="Some writing assistants, such as Grammarly, correct spelling too, and some of their features are generative AI.",
                sources=("grammarly-ai",),
            ),
        ),
        confused_with=("grammarly", "predictive-keyboard"),
        as_of="2026-11",
    ),
    System(
        id="stable-audio",
        name="Stable Audio Open",
        maker="Stability AI",
        year=2024,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("music", "audio"),
        architecture="Transformer that removes noise from compressed sound (diffusion); a language model, T5, reads the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Stable Audio Open makes sounds and music from a written prompt.
                It works by diffusion, which means that it starts from random noise and clears it away step by step.
                A language model inside it, T5, reads the prompt but writes no text.
            """,
            sources=("evans-2024",),
        ),
        confused_with=("stable-diffusion-1", "suno"),
        as_of="2026-11",
    ),
    System(
        id="stable-diffusion-1",
        name="Stable Diffusion 1.x",
        short_name="Stable Diffusion",
        aliases=("Stable Diffusion 1.4", "Stable Diffusion 1.5", "SD 1.5"),
        maker="CompVis, Runway and Stability AI",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Network that removes noise from a compressed image (diffusion); another network, CLIP, turns the prompt into numbers",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Stable Diffusion 1 makes images from a written prompt.
                It uses diffusion, a method that turns random specks (noise) into an image step by step.
                A network called a CLIP encoder turns the prompt's words into numbers, but it doesn't write anything.
            """,
            sources=("rombach-2022", "sd-v1-card"),
            as_of="2026-11",
        ),
        confused_with=("sdxl", "midjourney", "clip"),
        mix_ups=(
            MixUp(
                system="sdxl",
                why="Both are called Stable Diffusion, and SDXL is the later of the two.",
            ),
            MixUp(
                system="clip",
                why="A part of CLIP reads the prompt for Stable Diffusion 1, but CLIP itself makes no image.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="stable-diffusion-3",
        name="Stable Diffusion 3",
        aliases=("SD3",),
        maker="Stability AI",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("images",),
        architecture="Transformer that removes noise from an image (diffusion); three other networks, one of them T5-XXL, read the prompt",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Stable Diffusion 3 makes images from a written prompt.
                Its main network is a transformer, the design behind most LLMs, but it learned to remove random specks (noise) from an image, not to predict words.
                A language model, T5, can help read the prompt, but it writes no text.
            """,
            sources=("esser-2024-sd3", "hf-diffusers-docs"),
            as_of="2026-11",
        ),
        confused_with=("sdxl", "flux-1"),
        as_of="2026-11",
    ),
    System(
        id="stable-video-diffusion",
        name="Stable Video Diffusion",
        aliases=("SVD",),
        maker="Stability AI",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "text"),
        outputs=("video",),
        architecture="Network that removes noise from compressed images (diffusion), extended by layers for movement",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Stable Video Diffusion makes short videos from a written description or an image.
                It uses diffusion, a method that turns random specks (noise) into video step by step.
                The version released to the public needs an image to work from.
            """,
            sources=("blattmann-2023",),
        ),
        confused_with=("stable-diffusion-1", "sora"),
        as_of="2026-11",
    ),
    System(
        id="starcoder",
        name="StarCoder",
        maker="BigCode (Hugging Face and ServiceNow)",
        year=2023,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("code", "text"),
        outputs=("code", "text"),
        architecture="Transformer that continues code piece by piece (decoder-only), trained on freely licensed code in more than 80 programming languages",
        verdict=Verdict.LLM,
        reason=Claim(
            text="""
                StarCoder writes computer code, one piece after another.
                Its makers trained it on source code and on text in human language.
                On this site, the term large language model covers models that write text, code or both, so StarCoder is one.
            """,
            sources=("li-2023",),
            as_of="2026-11",
        ),
        confused_with=("code-llama", "github-copilot"),
        as_of="2026-11",
    ),
    System(
        id="stockfish",
        name="Stockfish",
        maker="Stockfish developers",
        year=2008,
        kind=SystemKind.PRODUCT,
        inputs=("board positions",),
        outputs=("moves",),
        architecture="Search through possible chess moves; since 2020, a small neural network has judged most or all of the positions",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Stockfish is AI in the broad sense, but it only chooses chess moves and creates no text or images.
                It searches through possible moves and judges the positions they lead to.
                At first, it judged positions by rules that experts had written.
                A neural network took over most of this work in 2020, and the developers removed the old rules in 2023.
            """,
            sources=("stockfish-readme", "stockfish-nnue-2020", "stockfish-classical-2023"),
        ),
        confused_with=("deep-blue", "alphago"),
        as_of="2026-11",
    ),
    System(
        id="stylegan",
        name="StyleGAN",
        maker="NVIDIA",
        year=2018,
        kind=SystemKind.MODEL,
        inputs=("random noise",),
        outputs=("images",),
        architecture="Generative adversarial network (two networks trained against each other) with control over the style",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                StyleGAN makes images, including faces of people who don't exist.
                It starts from random numbers, not from words.
            """,
            sources=("karras-2019-stylegan",),
        ),
        confused_with=("biggan", "deepfake-faceswap"),
        as_of="2026-11",
    ),
    System(
        id="suno",
        name="Suno",
        maker="Suno",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio"),
        outputs=("music", "audio"),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Suno makes songs from a written description.
                Rolling Stone reported in March 2024 that Suno's own model made the music and that OpenAI's ChatGPT wrote the lyrics.
                In November 2025, Suno agreed with the record company Warner Music to replace its models with new, licensed ones, but the labels Universal and Sony were still suing Suno in June 2026.
                In September 2026, models called v6 replaced all the earlier ones.
            """,
            sources=(
                "register-2024",
                "justia-2024",
                "hiatt-2024-suno",
                "wmg-suno-2025",
                "talentbrief-suno-2026",
                "bitwize-suno-v6-2026",
            ),
            as_of="2026-09",
        ),
        confused_with=("udio", "bark"),
        mix_ups=(
            MixUp(
                system="udio",
                why="Both make music from a written description, but they are products of two different companies.",
            ),
            MixUp(
                system="bark",
                why="The company Suno made both, but Bark turns text you supply into sound, and Suno makes songs from a description.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="synthesia-express-2",
        name="Synthesia Express-2",
        aliases=("Synthesia",),
        maker="Synthesia",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "audio"),
        outputs=("video", "speech"),
        architecture="Speech generator, and a transformer that removes noise from video (diffusion)",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Given a script, Synthesia Express-2 makes a video of a lifelike digital person delivering it.
                One part reads the script aloud in a voice cloned from a real person.
                Other parts turn that audio into gestures and moving images.
            """,
            sources=("synthesia-express-2-2025",),
            as_of="2025-09",
        ),
        confused_with=("deepfake-faceswap", "sora"),
        as_of="2026-11",
    ),
    System(
        id="synthid",
        name="SynthID",
        maker="Google DeepMind",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "images", "video", "audio"),
        outputs=("hidden marks", "scores"),
        architecture="Method that slightly changes, for example, how words are picked or how pixels are set, and a detector that looks for the pattern",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                SynthID hides a mark in content that AI makes and can detect that mark later, but it makes no content itself.
                In text, the mark is a pattern in the words that an LLM chooses as it writes.
                In images and video, it is hidden in the pixels, and in audio, in the sound itself.
            """,
            sources=("dathathri-2024", "gowal-2025", "technewsday-synthid-2026"),
            as_of="2026-05",
        ),
        confused_with=("turnitin", "gemini-app"),
        as_of="2026-11",
    ),
    System(
        id="t5",
        name="T5",
        aliases=("Text-to-Text Transfer Transformer",),
        maker="Google",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("text",),
        architecture="Transformer with one part that reads and one that writes (encoder-decoder), which treats each task as turning one text into another",
        verdict=Verdict.BOUNDARY,
        depends_on="whether a model used mostly for specific tasks counts as an LLM",
        reason=Claim(
            text="""
                T5 produces text, but mostly to carry out a given task such as translation.
                Whether that makes it an LLM depends on the definition.
                The image generator Imagen (2022) used T5 to read prompts, and the Imagen paper calls T5 a large language model.
            """,
            sources=("raffel-2020", "saharia-2022-imagen"),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("bert", "roberta"),
        as_of="2026-11",
    ),
    System(
        id="tacotron-2",
        name="Tacotron 2",
        maker="Google",
        year=2017,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("speech",),
        architecture="Network that turns text into a spectrogram (an image of sound), and WaveNet, which turns that into sound",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Tacotron 2 reads written text aloud.
                The speech is new, but the words aren't its own.
            """,
            sources=("shen-2017",),
            as_of="2026-11",
        ),
        confused_with=("wavenet",),
        as_of="2026-11",
    ),
    System(
        id="tesla-autopilot",
        name="Tesla Autopilot",
        maker="Tesla",
        year=2015,
        kind=SystemKind.PRODUCT,
        inputs=("images", "video"),
        outputs=("predictions", "driving commands"),
        architecture="Neural networks that turn camera images into predictions about the road, with planning and control",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Tesla Autopilot turns camera images into predictions about the road and helps steer the car.
                It does this with neural networks, as Tesla said in 2021, but it doesn't create any new content.
                In January 2026, Tesla dropped Autopilot from new cars in the US and Canada.
            """,
            sources=("tesla-ai", "hitech-tesla-autopilot-2026"),
            as_of="2026-01",
        ),
        as_of="2026-11",
    ),
    System(
        id="tesseract",
        name="Tesseract",
        maker="Hewlett-Packard (later Google)",
        year=2005,
        kind=SystemKind.PRODUCT,
        inputs=("images",),
        outputs=("text",),
        architecture="Neural network that recognizes lines of text; older versions recognized the patterns of single characters",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Tesseract reads the text in an image and returns it, and it isn't meant to add anything.
                This process is called optical character recognition, or OCR.
                Newer versions of Tesseract use a neural network that recognizes whole lines of text.
            """,
            sources=("tesseract-readme",),
            as_of="2026-11",
        ),
        confused_with=("whisper", "clip"),
        as_of="2026-11",
    ),
    System(
        id="text-embedding-models",
        name="Text embedding models",
        short_name="a text embedding model",
        aliases=("Sentence-BERT", "SBERT"),
        maker="Various",
        year=2019,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Network that turns a passage into one vector (a list of numbers); similar passages get similar vectors",
        verdict=Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,
        reason=Claim(
            text="""
                Text embedding models turn a passage into a list of numbers but write no text.
                The list, called a vector, makes it possible to find other passages that say similar things.
                Some of these models are adapted from LLMs that write, but what they produce is still numbers.
            """,
            sources=("reimers-gurevych-2019", "behnamghader-2024"),
            as_of="2026-11",
        ),
        confused_with=("bert", "word2vec"),
        as_of="2026-11",
    ),
    System(
        id="trellis",
        name="TRELLIS",
        maker="Microsoft",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("3D shapes",),
        architecture="Transformers that turn noise into a compressed 3D object step by step (rectified flow, a method related to diffusion)",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                TRELLIS makes 3D objects from a written description or an image.
                It learned from about 500,000 3D objects.
                The result has a shape and surface colors.
                It can be a mesh, for example, which is a surface made of many small flat pieces.
            """,
            sources=("xiang-2024-trellis",),
            as_of="2026-11",
        ),
        confused_with=("point-e", "dreamfusion"),
        as_of="2026-11",
    ),
    System(
        id="turnitin",
        name="Turnitin",
        maker="Turnitin",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("scores",),
        architecture="Undisclosed; gives a percentage for how much of the text is likely to have been written by AI",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Turnitin is a service that checks student work for plagiarism.
                Since 2023, it has also estimated what percentage of the work was written by AI.
                According to Turnitin, this percentage doesn't prove misconduct.
                Its AI detector only rates text and doesn't create anything new.
                This site's verdict covers only these checks, not the paid add-on Clarity, which contains an AI assistant for students.
            """,
            sources=("turnitin-ai-faq", "turnitin-clarity-faq"),
            as_of="2026-11",
        ),
        confused_with=("gptzero", "grammarly", "synthid"),
        as_of="2026-11",
    ),
    System(
        id="udio",
        name="Udio",
        maker="Uncharted Labs",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "audio"),
        outputs=("music", "audio"),
        architecture="Undisclosed",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Udio makes music from a written prompt, so it is generative AI, but its output is audio, not text.
                In October 2025, Udio settled with Universal Music, one of the record companies that had sued it, and announced a new service, based on licensed music, for 2026.
                It also stopped letting users download their songs, except for a 48-hour window in November.
                A license agreement with Warner Music followed that month, but Sony Music kept suing.
                As of May 2026, users still couldn't export songs.
            """,
            sources=(
                "register-2024",
                "justia-2024",
                "umg-udio-2025",
                "rym-udio-2025",
                "creativeainews-udio",
                "newszed-2025-udio",
                "chartlex-udio-2026",
            ),
            as_of="2026",
        ),
        confused_with=("suno",),
        as_of="2026-11",
    ),
    System(
        id="vall-e",
        name="VALL-E",
        maker="Microsoft",
        year=2023,
        kind=SystemKind.MODEL,
        inputs=("text", "speech"),
        outputs=("speech",),
        architecture="Language modeling applied to audio codes (numbers that stand for pieces of sound), starting from text and three seconds of a voice",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                VALL-E reads text aloud in the voice of a person it has heard for just three seconds.
                Its authors call it a language model because it predicts pieces of sound, much as an LLM predicts pieces of text.
                But what it produces is speech.
            """,
            sources=("wang-2023-valle",),
        ),
        confused_with=("dall-e-3", "whisper", "elevenlabs"),
        as_of="2026-11",
    ),
    System(
        id="veo",
        name="Veo",
        aliases=("Veo 3",),
        maker="Google DeepMind",
        year=2024,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images"),
        outputs=("video", "audio"),
        architecture="Diffusion (removing noise step by step); in Veo 3, a transformer does this for video and audio together",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Veo makes video from a written prompt or an image.
                Since Veo 3, its videos have come with sound.
                The method that Google's report on Veo 3 describes is called diffusion: it starts from random specks (noise) and refines them step by step.
                Since October 2026, Google has offered Veo to developers only through Google Cloud.
            """,
            sources=(
                "google-veo3-2025",
                "google-gemini-cookbook",
                "apiyi-veo-retired-2026",
                "apidog-omni-or-veo-2026",
            ),
            as_of="2026-11",
        ),
        confused_with=("sora", "imagen", "gemini-app"),
        as_of="2026-11",
    ),
    System(
        id="vit",
        name="Vision Transformer (ViT)",
        short_name="a Vision Transformer",
        aliases=("ViT",),
        maker="Google",
        year=2020,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images",),
        outputs=("labels", "vectors"),
        architecture="Transformer that cuts an image into small squares and treats them like the words of a sentence",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                A Vision Transformer recognizes what is in an image and makes no new content.
                It uses the design behind most LLMs, the transformer, but it reads squares of an image, not words.
                So being a transformer doesn't make a model an LLM.
            """,
            sources=("hf-vit-docs",),
            our_reading=True,
        ),
        confused_with=("resnet", "clip", "dinov2"),
        as_of="2026-11",
    ),
    System(
        id="vllm",
        name="vLLM",
        maker="UC Berkeley (at launch)",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text", "model files"),
        outputs=("other models' output",),
        architecture="Software for servers that runs a model for many requests at once and wastes little of the graphics card's memory",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                vLLM is software that runs an LLM for many users at once, but it isn't a model itself.
                It was first developed at the University of California, Berkeley.
                It loads a finished model, such as Llama, and passes each request to it, so the answers are the model's.
            """,
            sources=("vllm-readme", "kwon-2023"),
            as_of="2026-11",
        ),
        confused_with=("ollama", "llama-cpp"),
        as_of="2026-11",
    ),
    System(
        id="wan",
        name="Wan",
        aliases=("Wan2.2", "Wan 2.1"),
        maker="Alibaba",
        year=2025,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("text", "images", "audio"),
        outputs=("video", "audio"),
        architecture="Transformer that removes noise from a compressed video (diffusion); in the larger Wan2.2, one part starts and another finishes the work",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                Wan makes short videos from a written description or an image.
                It turns random specks (noise) into video step by step, a method called diffusion.
                In the larger version of Wan2.2 (2025), one part of the model handles the first steps, and another does the rest.
                From Wan2.5 on, videos can also come with sound.
            """,
            sources=("wan-2025-wan22", "alibaba-wan-image-to-video"),
            as_of="2026-11",
        ),
        confused_with=("hunyuanvideo", "sora", "kling", "qwen"),
        as_of="2026-11",
    ),
    System(
        id="wav2vec-2",
        name="wav2vec 2.0",
        aliases=("Wav2Vec2",),
        maker="Meta (then Facebook AI)",
        year=2020,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("speech",),
        outputs=("vectors", "text"),
        architecture="Transformer that learns from recordings in which parts of the sound are hidden",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                wav2vec 2.0 turns speech into numbers and, after further training, into written words.
                It only writes down what was said, and it makes no new content.
                It first learned from recordings without any text.
                After that, a very small amount of speech with a written transcript was enough to turn it into a speech recognizer.
            """,
            sources=("hf-wav2vec2-docs",),
            as_of="2026-11",
        ),
        confused_with=("whisper", "word2vec"),
        as_of="2026-11",
    ),
    System(
        id="wavenet",
        name="WaveNet",
        maker="DeepMind",
        year=2016,
        kind=SystemKind.MODEL,
        inputs=("text", "labels"),
        outputs=("speech", "audio"),
        architecture="Network that predicts the next sample, one point of the sound wave",
        verdict=Verdict.GENERATIVE_NOT_LLM,
        reason=Claim(
            text="""
                WaveNet produces sound, such as speech, one tiny piece of the sound wave at a time.
                It predicts each piece, called a sample, from those before it, much as an LLM does with pieces of text.
                To make WaveNet speak a sentence, you have to give it the words.
            """,
            sources=("vandenoord-2016",),
        ),
        confused_with=("tacotron-2",),
        as_of="2026-11",
    ),
    System(
        id="westlaw-ai",
        name="Westlaw AI-Assisted Research",
        short_name="Westlaw's AI-Assisted Research",
        maker="Thomson Reuters",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Search of legal documents, followed by an LLM that writes an answer from them",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Westlaw AI-Assisted Research searches legal documents, and an LLM then writes an answer from what the search finds.
                The documents are real, but the answer itself is newly written.
                In a 2024 test, this tool gave wrong or unsupported answers to about 33% of the questions.
            """,
            sources=("magesh-2025",),
            as_of="2025",
        ),
        confused_with=("lexis-ai", "perplexity"),
        as_of="2026-11",
    ),
    System(
        id="whisper",
        name="Whisper",
        maker="OpenAI",
        year=2022,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("speech", "audio"),
        outputs=("text",),
        architecture="Transformer with a part that listens and a part that writes, for speech recognition and translation",
        verdict=Verdict.BOUNDARY,
        generative_depends_on="whether you judge by method or purpose",
        reason=Claim(
            text="""
                Whisper isn't an LLM in the usual sense, because it was made to recognize speech.
                Its model card (OpenAI's description of the model) calls it a speech recognition and translation model.
                But its method is generative: it predicts one piece of text after another.
                Although Whisper isn't meant to add anything of its own, the card warns that it may produce text that wasn't spoken.
            """,
            sources=("openai-whisper-card",),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("elevenlabs", "chatgpt"),
        mix_ups=(
            MixUp(
                system="elevenlabs",
                why="Both work with speech, but Whisper writes down what is said, and ElevenLabs mainly speaks what is written.",
            ),
            MixUp(
                system="chatgpt",
                why="Both are OpenAI's, but Whisper only writes down or translates what was said.",
            ),
        ),
        as_of="2026-11",
    ),
    System(
        id="windsurf",
        name="Windsurf",
        aliases=("Devin Desktop",),
        maker="Cognition (Codeium at launch)",
        year=2024,
        kind=SystemKind.PRODUCT,
        inputs=("text", "code", "images"),
        outputs=("code", "text"),
        architecture="Code editor with an agent that uses LLMs from its maker or from other companies",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Windsurf is a code editor in which LLMs can write and change the code, and users can choose among several LLMs.
                Some of these, called SWE, come from its maker, Cognition.
                In June 2026, Cognition changed the name of Windsurf to Devin Desktop.
            """,
            sources=("windsurf-models-docs", "cognition-devin-desktop-2026"),
            as_of="2026",
        ),
        confused_with=("cursor", "github-copilot", "devin"),
        as_of="2026-11",
    ),
    System(
        id="wolfram-alpha",
        name="Wolfram Alpha",
        maker="Wolfram Research",
        year=2009,
        kind=SystemKind.PRODUCT,
        inputs=("text",),
        outputs=("text",),
        architecture="Collection of data and of methods for calculating, with a part that interprets what people type",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                Wolfram Alpha was built to calculate its answers from its own data, not to write them as an LLM does.
                It also differs from a search engine, as its makers explain in an undated FAQ: a search engine links to existing web pages, whereas Wolfram Alpha works out an answer from its own store of knowledge.
            """,
            sources=("wolfram-alpha-faq",),
            as_of="2026-11",
        ),
        confused_with=("chatgpt", "google-search-classic", "ibm-watson-jeopardy"),
        as_of="2026-11",
    ),
    System(
        id="word2vec",
        name="word2vec",
        maker="Google",
        year=2013,
        kind=SystemKind.MODEL,
        inputs=("text",),
        outputs=("vectors",),
        architecture="Small network that learns one list of numbers (vector) for each word",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                word2vec (2013) was an early step on the way to LLMs, but it doesn't write anything.
                It learns one fixed list of numbers, called a vector, for each word, and words that are used in similar ways get similar vectors.
                word2vec gives a word the same vector in every sentence, whereas an LLM also takes other words of the text into account.
            """,
            sources=("mikolov-2013", "jurafsky-martin-slp3"),
            as_of="2026-01",
            our_reading=True,
        ),
        confused_with=("bert", "text-embedding-models"),
        as_of="2026-11",
    ),
    System(
        id="xgboost",
        name="XGBoost",
        maker="Distributed Machine Learning Common",
        year=2014,
        kind=SystemKind.PRODUCT,
        inputs=("tables",),
        outputs=("predictions",),
        architecture="Many small decision trees (branching sets of yes-or-no questions), each of which corrects the ones before it",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                XGBoost is software that works with tables: in each row, it predicts one value, such as a price, from the others, and it makes no new content.
                For its predictions, it combines many decision trees, which are branching sets of yes-or-no questions learned from data.
            """,
            sources=("xgboost-readme",),
            as_of="2025",
        ),
        confused_with=("chronos",),
        as_of="2026-11",
    ),
    System(
        id="yolo",
        name="YOLO",
        aliases=("YOLOv8",),
        maker="Various",
        year=2015,
        kind=SystemKind.MODEL_FAMILY,
        inputs=("images", "video"),
        outputs=("labels", "masks"),
        architecture="Networks that look at the whole image once and mark the objects they were trained to find",
        verdict=Verdict.NEITHER,
        reason=Claim(
            text="""
                YOLO models find the objects in an image, name them and mark where they are, but make no new content.
                Some do more: YOLOv8, a 2023 version from the company Ultralytics, can also follow objects through a video, outline them or sort images into categories.
            """,
            sources=("ultralytics-yolov8-readme",),
            as_of="2023",
        ),
        confused_with=("resnet", "segment-anything", "clip"),
        as_of="2026-11",
    ),
    System(
        id="zoom-ai-companion",
        name="Zoom AI Companion",
        maker="Zoom",
        year=2023,
        kind=SystemKind.PRODUCT,
        inputs=("speech", "text"),
        outputs=("text", "images"),
        architecture="LLMs from Zoom and from other companies, such as OpenAI and Anthropic, and an image generator",
        verdict=Verdict.BUILT_ON_AN_LLM,
        reason=Claim(
            text="""
                Zoom AI Companion uses speech recognition to transcribe meetings, and LLMs to summarize them and to draft text.
                Zoom says that it combines its own LLMs with those of other companies, such as OpenAI and Anthropic.
                It warns that what the LLMs write can be factually wrong, and the transcript can contain mistakes as well.
                For backgrounds in video meetings, AI Companion makes images with a version of Stable Diffusion.
            """,
            sources=(
                "zoom-ai-model-behavior",
                "zoom-ai-services-2026",
                "zoom-speech-summarizer-2026",
                "zoom-virtual-background",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        confused_with=("microsoft-365-copilot", "whisper"),
        as_of="2026-11",
    ),
)
