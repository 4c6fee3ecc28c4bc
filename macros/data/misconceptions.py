"""The wrong sentences that circulate, each with the right one and why."""

from macros.data.unvalidated import Claim, Misconception

MISCONCEPTIONS: tuple[Misconception, ...] = (
    Misconception(
        id="generative-ai-and-llm-mean-the-same",
        wrong="Generative AI and LLM are two names for the same thing.",
        right=Claim(
            text=(
                "They are not. Generative AI covers models that make new content of any kind. LLMs"
                " are the ones for language. StyleGAN, for example, generates pictures and uses no"
                " text at all."
            ),
            sources=(
                "oecd-ai-generative-issues",
                "google-ml-glossary",
                "karras-2019-stylegan",
                "iso-iec-22989-damd1",
            ),
            as_of="2026-11",
            caveat="Some definitions of LLM also include language models that do not generate.",
        ),
        why=Claim(
            text=(
                "An explainer by Google in 2023 reports that LLMs are often called"
                " generative AI, as if the words were interchangeable."
            ),
            sources=("google-techspert-2023",),
            as_of="2023",
        ),
    ),
    Misconception(
        id="choose-generative-ai-or-an-llm",
        wrong="You have to choose between generative AI and an LLM.",
        right=Claim(
            text=(
                "An LLM that writes is one kind of generative AI, so the two are not alternatives."
                " Choose by the output you need: text and code, or images, sound and video. Check"
                " first whether a rule, a search or a classifier is enough."
            ),
            sources=("oecd-ai-generative-issues", "uk-ai-playbook-2025"),
            as_of="2025-02",
            caveat=(
                "The steps are our own; the UK guidance asks for the right tool for the job and was"
                " seen in summaries."
            ),
        ),
        why=Claim(
            text=(
                "The OECD's policy observatory treats GPT-type language models and text-to-image"
                " generators as instances of the same category, generative AI."
            ),
            sources=("oecd-ai-generative-issues",),
        ),
    ),
    Misconception(
        id="llms-cannot-create-images",
        wrong="LLMs cannot create images.",
        right=Claim(
            text=(
                "That holds only for LLMs whose output is text."
                " Some models that write also output images, such as GPT-4o."
                " Even an LLM limited to text can write code that renders as a picture."
            ),
            sources=("openai-gpt4o-card-2024", "openai-4o-image-2025", "rodriguez-2025-starvector"),
            as_of="2026-11",
            caveat="Whether a model that draws is called an LLM is a choice of definition.",
        ),
        why=Claim(
            text=(
                "A token-based model outputs what its tokens stand for."
                " Emu3 is one transformer that predicts tokens of text, images and video."
                " The LLM in StarVector writes SVG, a picture format made of text."
            ),
            sources=("wang-2024-emu3", "rodriguez-2025-starvector"),
        ),
    ),
    Misconception(
        id="llms-are-text-only",
        wrong="LLMs work with text and nothing else.",
        right=Claim(
            text=(
                "An LLM in the usual sense writes text, but some take in or give out more. Claude"
                " models read images, Gemini models also read sound and video, and GPT-4o can"
                " answer in speech and images."
            ),
            sources=("anthropic-models-overview", "gemini-team-2023", "openai-gpt4o-card-2024"),
            as_of="2026-11",
        ),
        why=Claim(
            text=(
                "A separate encoder can be attached to a finished LLM, as LLaVA does for images."
                " Or one model is trained on mixed tokens from the start, as Chameleon was."
            ),
            sources=("liu-2023-llava", "chameleon-2024"),
        ),
    ),
    Misconception(
        id="multimodal-means-it-draws",
        wrong="A multimodal LLM can also make images.",
        right=Claim(
            text=(
                "Not necessarily."
                " The word may refer to input only."
                " Llama 4 is called natively multimodal,"
                " yet it takes in text and images and gives out only text and code."
            ),
            sources=("meta-llama4-card",),
            as_of="2025",
        ),
        why=Claim(
            text=(
                "Reading images and drawing them are separate abilities."
                " LLaVA attaches an image encoder to an LLM and answers in text."
                " Google's report on Gemini in 2023 describes output of images as image tokens."
            ),
            sources=("liu-2023-llava", "gemini-team-2023"),
            as_of="2023",
        ),
    ),
    Misconception(
        id="generative-ai-without-deep-learning",
        wrong="Generative AI uses RNNs, GANs and diffusion, while LLMs use deep learning.",
        right=Claim(
            text=(
                "In practice both use deep learning. RNNs, GANs and diffusion models are"
                " deep-learning methods as well. LLMs are mostly transformers, and transformers"
                " also drive image, video and music generators."
            ),
            sources=(
                "zhang-d2l",
                "hf-llm-course",
                "peebles-xie-2023",
                "copet-2023",
                "brooks-2024-sora",
            ),
            caveat="Placing each family inside deep learning is our reading of the textbook.",
        ),
        why=Claim(
            text=(
                "Deep learning is machine learning by neural networks that have many layers. It"
                " names a kind of network, not a kind of output."
            ),
            sources=("zhang-d2l",),
            caveat="The second sentence is our reading.",
        ),
    ),
    Misconception(
        id="generative-ai-runs-on-rnns",
        wrong="Recurrent networks (RNNs) are a main architecture of generative AI.",
        right=Claim(
            text=(
                "That described text models before the transformer. Most LLMs are decoder-only"
                " transformers. Open generators of images and video are mostly diffusion or flow"
                " models, more and more often built on transformers."
            ),
            sources=(
                "hf-llm-course",
                "hf-diffusers-docs",
                "google-ml-glossary",
                "gu-dao-2023-mamba",
                "peebles-xie-2023",
            ),
            as_of="2026-08",
            caveat=(
                "The frequencies are our reading of one library's list of models, and recurrence"
                " has returned in state-space models such as Mamba."
            ),
        ),
        why=Claim(
            text=(
                "In 2014 recurrent networks were a standard choice for language modeling."
                " The transformer of 2017 replaced recurrence with attention, which handles"
                " all tokens of a training text in parallel."
            ),
            sources=("mikolov-2014", "vaswani-2017"),
        ),
    ),
    Misconception(
        id="transformer-means-llm",
        wrong="A transformer is an LLM.",
        right=Claim(
            text=(
                "A transformer is a network design."
                " LLMs use it, and so do generators of images, video and music,"
                " such as Stable Diffusion 3, Sora and MusicGen."
                " Some language models use other designs, such as Mamba."
            ),
            sources=("esser-2024-sd3", "brooks-2024-sora", "copet-2023", "gu-dao-2023-mamba"),
            as_of="2026-11",
        ),
        why=Claim(
            text=(
                "One design can be trained on different data, toward a different goal. A GPT-type"
                " LLM predicts the next token of a text; Sora's transformer predicts clean video"
                " patches from noisy ones."
            ),
            sources=("openai-gpt3-card-2020", "brooks-2024-sora"),
            as_of="2024",
        ),
    ),
    Misconception(
        id="llm-means-word-after-word",
        wrong="An LLM always writes one token after another, from left to right.",
        right=Claim(
            text=(
                "Most do, but not all. Diffusion language models such as LLaDA and Mercury work on"
                " many tokens of the text in each pass and take several passes."
            ),
            sources=("hf-llm-course", "nie-2025-llada", "inception-2025-mercury"),
            as_of="2026-11",
        ),
        why=Claim(
            text=(
                "Autoregressive is the word for building an output piece by piece, whatever the"
                " pieces are. PixelRNN and WaveNet are autoregressive as well, and they make images"
                " and sound."
            ),
            sources=("oord-2016-pixelrnn", "vandenoord-2016"),
        ),
    ),
    Misconception(
        id="diffusion-means-images",
        wrong="Diffusion is for images, and transformers are for text.",
        right=Claim(
            text=(
                "Diffusion models also make text, sound, molecular structures and weather"
                " forecasts. Transformers also make images."
                " Some models are both: diffusion transformers."
            ),
            sources=(
                "nie-2025-llada",
                "hf-diffusers-docs",
                "abramson-2024",
                "price-2024-gencast",
                "peebles-xie-2023",
            ),
        ),
        why=Claim(
            text=(
                "Network design, way of generating and kind of output are three separate choices."
                " To set transformers against diffusion is to compare a design with a procedure."
            ),
            sources=("peebles-xie-2023", "nie-2025-llada", "wang-2024-emu3"),
            caveat="That the choices are separate is our reading of these examples.",
        ),
    ),
    Misconception(
        id="generative-ai-does-not-predict",
        wrong="Generative AI creates; it does not predict.",
        right=Claim(
            text=(
                "A language model generates by predicting. Each step yields a probability for every"
                " token of its vocabulary; one token is drawn and added to the text. A diffusion"
                " model predicts too, namely the noise to be removed."
            ),
            sources=("jurafsky-martin-slp3", "hf-llm-course", "ho-2020-ddpm"),
        ),
        why=Claim(
            text=(
                "Google's Machine Learning Glossary sets generative AI against predictive machine"
                " learning; that contrast is about what the system is used to put out."
            ),
            sources=("google-ml-glossary", "jurafsky-martin-slp3"),
            caveat="The second half is our reading of both sources.",
        ),
    ),
    Misconception(
        id="ai-means-generative-ai",
        wrong="AI and generative AI are the same thing.",
        right=Claim(
            text=(
                "Much AI generates no content: it ranks, forecasts, classifies or detects."
                " The OECD definition of an AI system names content as one output"
                " beside predictions, recommendations and decisions."
            ),
            sources=("oecd-2024-ai-system", "nist-ai-100-2-2025"),
        ),
        why=Claim(
            text=(
                "NIST's 2025 report on attacks sorts AI into predictive and generative, and treats"
                " the attacks on each separately."
            ),
            sources=("nist-ai-100-2-2025",),
            as_of="2025-03",
            caveat=(
                "The report was seen as summarized. Predictive names the purpose here, since an LLM"
                " predicts as well."
            ),
        ),
    ),
    Misconception(
        id="generative-ai-is-always-an-llm",
        wrong="All generative AI is built on LLMs.",
        right=Claim(
            text=(
                "Some generators contain no language model at all."
                " StyleGAN and the diffusion model DDPM generate images without any prompt."
                " The first Stable Diffusion reads its prompt with a CLIP encoder,"
                " which cannot write."
            ),
            sources=("karras-2019-stylegan", "ho-2020-ddpm", "sd-v1-card"),
            as_of="2022",
        ),
        why=Claim(
            text=(
                "The first Stable Diffusion guides an image network of 860 million parameters"
                " with a text encoder of 123 million."
                " That encoder was trained to match images and captions."
            ),
            sources=("hf-diffusers-docs", "openai-clip-card-2021"),
            as_of="2022",
        ),
    ),
    Misconception(
        id="every-llm-is-generative-ai",
        wrong="By definition, every LLM is generative AI.",
        right=Claim(
            text=(
                "By everyday usage it is, because LLM means a model that writes."
                " Some definitions are wider."
                " The draft ISO/IEC amendment also counts models that only produce"
                " representations of language."
            ),
            sources=("iso-iec-22989-damd1", "jurafsky-martin-slp3"),
            as_of="2026-11",
            caveat="The 2025 draft was seen as a third party reproduces it.",
        ),
        why=Claim(
            text=(
                "Rogers and Luccioni argue that the field lacks a working definition of LLM,"
                " so what follows from the word depends on who uses it."
            ),
            sources=("rogers-luccioni-2024",),
            caveat="The second half is our reading.",
        ),
    ),
    Misconception(
        id="foundation-model-means-generative-ai",
        wrong="Foundation model, general-purpose AI and generative AI mean the same.",
        right=Claim(
            text=(
                "They name three properties: being trained broadly for reuse, doing a wide range of"
                " tasks, and producing content. A model can have one without another."
                " CLIP, for example, is broadly trained and generates nothing."
            ),
            sources=(
                "bommasani-2021",
                "ec-gpai-guidelines-2025",
                "nist-ai-600-1-2024",
                "openai-clip-card-2021",
            ),
            caveat="The sorting into three properties is our own.",
        ),
        why=Claim(
            text=(
                "The report that coined foundation model opens with BERT, DALL·E and GPT-3. The"
                " European Commission counts models that only synthesize speech or compose music as"
                " too narrow to be general-purpose."
            ),
            sources=("bommasani-2021", "ec-gpai-guidelines-2025"),
            as_of="2026-11",
        ),
    ),
    Misconception(
        id="chatbots-are-not-llms",
        wrong="Chatbots are an example of generative AI rather than of LLMs.",
        right=Claim(
            text=(
                "A chatbot is a kind of program, not a kind of model."
                " When an LLM writes its replies, it is an example of both."
                " When fixed rules write them, it is an example of neither."
            ),
            sources=("openai-chatgpt-2022", "google-ml-glossary", "weizenbaum-1966"),
            as_of="2026-11",
        ),
        why=Claim(
            text=(
                "ChatGPT replies with an LLM."
                " ELIZA, from 1966, reworked the user's words by a hand-written script"
                " and learned nothing from data."
            ),
            sources=("openai-chatgpt-2022", "weizenbaum-1966", "hay-eliza-readme"),
            as_of="2026-11",
        ),
    ),
    Misconception(
        id="ideas-and-ads-are-not-llm-work",
        wrong="Generative AI is for ideas and ads, and an LLM is for summaries and stories.",
        right=Claim(
            text=(
                "Ideas, slogans, summaries and stories are all text, so an LLM can write them."
                " Pictures for an advertisement come from an image generator."
                " All of it is generative AI."
            ),
            sources=("girotra-2023", "jiang-2025-adllama", "hartmann-2025"),
            caveat="The sorting is our own.",
        ),
        why=Claim(
            text=(
                "In published tests GPT-4 wrote product ideas and an LLM wrote advertisements for"
                " Facebook, while text-to-image generators made marketing pictures."
            ),
            sources=("girotra-2023", "jiang-2025-adllama", "hartmann-2025"),
            as_of="2025",
        ),
    ),
    Misconception(
        id="chatgpt-is-an-llm",
        wrong="ChatGPT is an LLM.",
        right=Claim(
            text=(
                "ChatGPT is a product built on LLMs. The LLM writes the answers. The product adds"
                " the chat interface and functions such as web search and image generation."
            ),
            sources=(
                "openai-chatgpt-2022",
                "shanahan-2024",
                "openai-4o-image-2025",
                "ec-dsa-chatgpt-2026",
            ),
            as_of="2026-11",
        ),
        why=Claim(
            text=(
                "EU law separates the two as well. By a recital of the AI Act, a model becomes an"
                " AI system only with further components, such as a user interface."
            ),
            sources=("eu-ai-act-2024", "openai-chatgpt-2022"),
            as_of="2026-11",
            caveat="OpenAI's own launch text of 2022 called ChatGPT a model.",
        ),
    ),
    Misconception(
        id="gpt-means-llm",
        wrong="GPT is another word for LLM.",
        right=Claim(
            text=(
                "GPT is OpenAI's name for a family of models. Claude and Llama are LLMs by other"
                " makers. LLaDA is an LLM that generates in another way. And OpenAI sells models"
                " with GPT in their name that make images."
            ),
            sources=(
                "openai-service-terms-2026",
                "anthropic-models-overview",
                "meta-llama31-card",
                "nie-2025-llada",
                "openai-openapi",
            ),
            as_of="2026-08",
            caveat="In ordinary speech GPT is often used for any chat model.",
        ),
        why=Claim(
            text=(
                "The letters go back to an OpenAI report of 2018 on generative pre-training."
                " It trained a 12-layer transformer decoder to predict the next word."
            ),
            sources=("radford-2018-gpt", "hf-course-history"),
            as_of="2018",
            caveat="The report's abstract does not use the abbreviation itself.",
        ),
    ),
    Misconception(
        id="bert-is-a-text-generator",
        wrong="BERT generates text, just as GPT-4 does.",
        right=Claim(
            text=(
                "BERT is not built or normally used to generate text."
                " It is an encoder trained to fill gaps, and it serves classification and search."
                " GPT models are decoders trained to continue a text."
            ),
            sources=("devlin-2019", "jurafsky-martin-slp3", "radford-2018-gpt"),
        ),
        why=Claim(
            text=(
                "BERT reads the words on both sides of a gap and returns one vector for each"
                " token; a decoder reads only what came before and outputs the next token."
            ),
            sources=("devlin-2019", "jurafsky-martin-slp3"),
            caveat="Wang and Cho showed in 2019 that text can be sampled from BERT all the same.",
        ),
    ),
    Misconception(
        id="llms-have-a-minimum-size",
        wrong="A model needs billions of parameters to be an LLM.",
        right=Claim(
            text=(
                "No minimum is agreed."
                " Large is part of the name, and what counts as large has moved."
                " In 2019 OpenAI counted GPT-2, with at most 1.5 billion parameters,"
                " among large-scale models."
            ),
            sources=("zhao-2023", "openai-gpt2-card-2019"),
            as_of="2023",
        ),
        why=Claim(
            text=(
                "A survey of 2023 says that LLM typically means hundreds of billions of parameters."
                " Its own footnote says that there is no agreed minimum."
            ),
            sources=("zhao-2023",),
            as_of="2023",
        ),
    ),
    Misconception(
        id="bigger-is-always-better",
        wrong="The bigger the model, the better its answers.",
        right=Claim(
            text=(
                "Data and tuning count too. Chinchilla, with 70 billion parameters, beat GPT-3 with"
                " 175 billion on a wide range of tests. Raters preferred the answers of a tuned"
                " model with 1.3 billion to those of GPT-3."
            ),
            sources=("hoffmann-2022", "ouyang-2022"),
            as_of="2022",
        ),
        why=Claim(
            text=(
                "On questions that many people answer wrongly, a 2021 test found the largest models"
                " of each family generally the least truthful."
            ),
            sources=("lin-2022-truthfulqa",),
            as_of="2022",
            caveat="Those were GPT-3-era models, and larger models with later tuning did improve.",
        ),
    ),
    Misconception(
        id="abilities-appear-suddenly",
        wrong="Once a model is large enough, new abilities suddenly appear.",
        right=Claim(
            text=(
                "The jump of such emergent abilities may be an effect of how they are scored."
                " An all-or-nothing score makes steady progress look like a leap,"
                " and a smoother score can remove the leap."
            ),
            sources=("schaeffer-2023",),
        ),
        why=Claim(
            text=(
                "Schaeffer and co-authors showed in 2023 that the apparent leap depends"
                " on the measure that is chosen."
            ),
            sources=("schaeffer-2023",),
            caveat="They do not claim that such abilities cannot exist.",
        ),
    ),
    Misconception(
        id="llms-understand-language",
        wrong="LLMs understand language.",
        right=Claim(
            text=(
                "Whether they do is disputed, so neither yes nor no is an established fact."
                " Neutral words are enough: an LLM processes, predicts and generates language."
            ),
            sources=("mitchell-krakauer-2023", "bender-koller-2020"),
        ),
        why=Claim(
            text=(
                "Bender and Koller argue that a system trained on form alone has no way to learn"
                " meaning. Mitchell and Krakauer describe a debate with serious arguments"
                " on both sides."
            ),
            sources=("bender-koller-2020", "mitchell-krakauer-2023", "li-2022-othello"),
            caveat=(
                "A small network trained only on Othello moves did form a representation"
                " of the board, which shows that such structure can arise."
            ),
        ),
    ),
    Misconception(
        id="llms-are-only-autocomplete",
        wrong="An LLM is nothing but autocomplete.",
        right=Claim(
            text=(
                "That fits a model best after its first stage of training. Later stages train it on"
                " example answers and on people's preferences, although it goes on writing token by"
                " token."
            ),
            sources=("anthropic-non-user-privacy-2026", "ouyang-2022"),
            as_of="2026-08",
        ),
        why=Claim(
            text=(
                "The later stages matter: people preferred the answers of a model with 1.3 billion"
                " parameters trained in this way to those of GPT-3 with 175 billion."
            ),
            sources=("ouyang-2022", "anthropic-non-user-privacy-2026"),
            as_of="2022",
            caveat=(
                "By a developer's own account the first stage does yield something like"
                " a sophisticated autocomplete."
            ),
        ),
    ),
    Misconception(
        id="llms-are-text-databases",
        wrong="An LLM is a database of the texts it was trained on.",
        right=Claim(
            text=(
                "It holds numbers adjusted in training, not a store of documents to look up."
                " Even so, some passages can be drawn out of a model word for word."
            ),
            sources=("anthropic-non-user-privacy-2026", "carlini-2021"),
            as_of="2026-08",
            caveat="The account of how the model works is a developer's own.",
        ),
        why=Claim(
            text=(
                "Carlini and co-authors recovered about 600 verbatim training items from GPT-2."
                " A Munich court held in 2025 that song lyrics were memorized in GPT-4."
            ),
            sources=("carlini-2021", "gema-openai-2025"),
            as_of="2026-09",
            caveat=(
                "The judgment was under appeal, and how much is memorized differs from"
                " model to model."
            ),
        ),
    ),
    Misconception(
        id="llms-look-answers-up",
        wrong="An LLM looks its answers up, like a search engine.",
        right=Claim(
            text=(
                "By itself it composes new text from learned patterns."
                " A search engine serves links to pages that exist."
                " Many products join the two: the model writes, and a search supplies the pages."
            ),
            sources=("google-search-works", "lewis-2020"),
            as_of="2026-11",
        ),
        why=Claim(
            text=(
                "In a 2023 test without search, ChatGPT produced 636 references. Of those made with"
                " GPT-3.5, 55 percent did not exist; of those made with GPT-4, 18 percent."
            ),
            sources=("walters-wilder-2023",),
            as_of="2023-04",
        ),
    ),
    Misconception(
        id="llms-learn-while-you-chat",
        wrong="The model learns from my chat while I type.",
        right=Claim(
            text=(
                "The model does not change during a chat, but chats may be used to train later"
                " ones. OpenAI's European policy and Anthropic's consumer policy allow this"
                " unless the user opts out. Their business terms do not, by default."
            ),
            sources=(
                "openai-eu-privacy-2026",
                "anthropic-privacy-2026",
                "openai-enterprise-privacy-2026",
                "anthropic-commercial-terms-2025",
            ),
            as_of="2026-08",
            caveat=(
                "Chats flagged for safety, and feedback, may be used by Anthropic"
                " even after an opt-out."
            ),
        ),
        why=Claim(
            text=(
                "OpenAI's guide says that each text-generation request is independent."
                " Memory in a chat product is text that the product stores and inserts."
            ),
            sources=("openai-conversation-state", "openai-eu-privacy-2026"),
            as_of="2026-08",
        ),
    ),
    Misconception(
        id="temperature-zero-is-repeatable",
        wrong="At temperature 0 an LLM always gives the same answer.",
        right=Claim(
            text=(
                "It does not guarantee that."
                " Anthropic's course says so, and OpenAI's interface promised only best effort,"
                " even with a fixed seed."
            ),
            sources=("anthropic-courses-2025", "openai-openapi"),
            as_of="2026-08",
        ),
        why=Claim(
            text=(
                "In one test 1,000 runs of an open model at temperature 0 gave 80 different texts."
                " The arithmetic depends on what other requests are processed in the same batch."
            ),
            sources=("thinking-machines-2025",),
            as_of="2025-09",
            caveat="This is company research, seen in digests.",
        ),
    ),
    Misconception(
        id="only-llms-hallucinate",
        wrong="Hallucination is a problem of LLMs only.",
        right=Claim(
            text=(
                "NIST says that confabulation, confident output that is false or inconsistent, can"
                " occur across generative AI. By its account this follows from approximating the"
                " statistics of the training data."
            ),
            sources=("nist-ai-600-1-2024",),
            as_of="2024-07",
        ),
        why=Claim(
            text=(
                "Image generators err as well: the best of 15 models tested drew the right number"
                " of objects, from 1 to 15, in about 43 percent of cases."
            ),
            sources=("guo-2025-count", "nist-ai-600-1-2024"),
            as_of="2025-03",
            caveat=(
                "Not all newer models were tested, and setting a miscount beside"
                " an invented fact is our reading."
            ),
        ),
    ),
    Misconception(
        id="hallucination-is-unavoidable",
        wrong="It is proven that hallucination can never be eliminated.",
        right=Claim(
            text=(
                "That is disputed."
                " One paper argues from computability theory that it is built into every LLM."
                " Another blames training and scoring that reward guessing."
                " Neither settles how low the rate can go."
            ),
            sources=("banerjee-2024", "kalai-2025"),
        ),
        why=Claim(
            text=(
                "A 2024 proof covers one case: facts that the training data cannot settle. A"
                " language model with calibrated probabilities must invent some of these, at a rate"
                " close to the share of facts seen only once."
            ),
            sources=("kalai-2024", "kalai-2025"),
            caveat=(
                "The disputing paper, of 2025, sees the main remedy in how benchmarks are scored"
                " and does not call all errors removable."
            ),
        ),
    ),
    Misconception(
        id="retrieval-ends-hallucination",
        wrong="With retrieval (RAG) an LLM no longer hallucinates.",
        right=Claim(
            text=(
                "It still can. In a 2024 test, legal research tools built on retrieval hallucinated"
                " on 17 to 33 percent of queries. GPT-4 alone did so more often."
            ),
            sources=("magesh-2025",),
            as_of="2025-04",
        ),
        why=Claim(
            text=(
                "Retrieval changes what the model reads before it writes."
                " The test counted answers that were wrong, and also answers whose cited source"
                " did not support them."
            ),
            sources=("lewis-2020", "magesh-2025"),
            as_of="2025-04",
        ),
    ),
    Misconception(
        id="open-weights-is-open-source",
        wrong="If the weights can be downloaded, the model is open source.",
        right=Claim(
            text=(
                "Open weights are only one part."
                " The Open Source AI Definition also asks for the complete code and detailed"
                " information on the data."
                " And everyone must be free to use, study, modify and share the system."
            ),
            sources=("osi-osaid-2024",),
            caveat="The definition is contested, by some as too weak and by Meta as too strict.",
        ),
        why=Claim(
            text=(
                "The license can shut users out: that of Llama 4 excludes firms with more than"
                " 700 million monthly users unless Meta agrees."
            ),
            sources=("meta-llama4-license",),
            as_of="2025-07",
        ),
    ),
    Misconception(
        id="images-always-cost-more-energy",
        wrong="Making an image always takes more energy than writing a text.",
        right=Claim(
            text=(
                "Not always."
                " In a 2026 benchmark of open models, an answer with reasoning took 4.6 kilojoules"
                " on average."
                " Of seven image models only one took more for a picture."
                " A plain chat answer took 0.18 on average, less than any picture."
            ),
            sources=("chung-2026-joules", "mlenergy-leaderboard-data-2026"),
            as_of="2026-02",
            caveat=(
                "The comparison is ours, and it covers GPU energy of open models"
                " at their most efficient settings."
            ),
        ),
        why=Claim(
            text=(
                "A much quoted factor of about 60 set a whole image against only 10 new tokens"
                " of text. Reasoning answers in the 2026 benchmark averaged 6,988 tokens."
            ),
            sources=("luccioni-2024", "luccioni-2023-co2-data", "chung-2026-joules"),
            as_of="2026-02",
        ),
    ),
    Misconception(
        id="half-a-liter-per-question",
        wrong="Every question to ChatGPT uses half a liter of water.",
        right=Claim(
            text=(
                "The half liter was a model calculation of 2023 for 10 to 50 answers of GPT-3."
                " It included the water used to make electricity."
                " It varies with place and season."
            ),
            sources=("li-2023-water",),
            as_of="2023",
        ),
        why=Claim(
            text=(
                "What is counted decides the figure: Google reported 0.26 milliliters for its"
                " median text prompt in May 2025, counting on-site cooling only."
            ),
            sources=("google-2025-gemini-energy", "li-2023-water"),
            as_of="2025-05",
            caveat="The two figures differ in model, year and boundary and cannot be compared.",
        ),
    ),
    Misconception(
        id="generative-ai-began-with-chatgpt",
        wrong="Generative AI began with ChatGPT in 2022.",
        right=Claim(
            text=(
                "Models that generate are older."
                " Shannon produced English-like text from word statistics in 1948."
                " GANs date from 2014, and OpenAI's GPT-2 from 2019."
            ),
            sources=("shannon-1948", "goodfellow-2014", "openai-gpt2-card-2019"),
        ),
        why=Claim(
            text=(
                "The term has no agreed starting point: Google's Machine Learning Glossary reports"
                " that experts are split on whether older recurrent networks count."
            ),
            sources=("google-ml-glossary",),
        ),
    ),
    Misconception(
        id="it-will-enrich-our-lives",
        wrong="Generative AI and LLMs will enrich our lives and work.",
        right=Claim(
            text=(
                "Measured effects go both ways and depend on the task."
                " In one experiment ChatGPT cut the time for writing tasks by 40 percent."
                " In a school trial a plain GPT-4 chat lowered marks in a later exam without it"
                " by 17 percent."
            ),
            sources=("noy-zhang-2023", "bastani-2025"),
            as_of="2025",
            caveat=(
                "The writing tasks were short, and a version of the chat that gave hints"
                " largely avoided the harm."
            ),
        ),
        why=Claim(
            text=(
                "Even one field gives mixed results: a 2025 trial found experienced developers"
                " 19 percent slower with AI tools, and its 2026 follow-up could not confirm this."
            ),
            sources=("becker-2025-metr", "metr-2026"),
            as_of="2026-02",
            caveat=(
                "The trial had 16 developers, and METR calls the follow-up only very weak evidence."
            ),
        ),
    ),
)
