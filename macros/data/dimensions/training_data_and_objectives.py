"""What generative AI and LLMs are trained on, and for what."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="training-data-and-objectives",
    title="Training data and objectives",
    position=50,
    answer=Claim(
        text=(
            "An LLM learns mostly from plain text, which labels itself: the next token is"
            " the target. Image, sound and video generators that follow a prompt learn"
            " largely from media paired with descriptions, and inherit the quality of those"
            " descriptions. The training objective of an LLM is usually next-token"
            " prediction; other families have their own."
        ),
        sources=(
            "openai-gpt3-card-2020",
            "bigscience-bloom-card",
            "schuhmann-2022-laion5b",
            "sd-v1-card",
            "bain-2021-webvid",
            "meta-2023-musicgen-card",
            "ho-2020-ddpm",
            "goodfellow-2014",
        ),
        caveat=(
            "The contrast is our reading: generators without a prompt need no"
            " descriptions, and some models learn text and media with one objective."
        ),
    ),
    generative_ai=Claim(
        text=(
            "Examples of the medium: pictures, sound, video or shapes, paired with descriptions"
            " where a prompt must steer the output. Each model family has its own objective."
        ),
        sources=(
            "schuhmann-2022-laion5b",
            "bain-2021-webvid",
            "meta-2023-musicgen-card",
            "openai-pointe-card",
            "ho-2020-ddpm",
            "goodfellow-2014",
        ),
    ),
    llm=Claim(
        text=(
            "Mostly text, which needs no human labels: the next token is the target."
            " Later stages learn from example answers, comparisons of answers or"
            " checkable results."
        ),
        sources=(
            "hf-llm-course",
            "bigscience-bloom-card",
            "ouyang-2022",
            "lambert-2024-tulu3",
            "nie-2025-llada",
        ),
        caveat=(
            "A diffusion language model such as LLaDA learns to fill in masked tokens instead."
        ),
    ),
    aspects=(
        Aspect(
            id="kind-of-data",
            title="Kind of data",
            generative_ai=Claim(
                text=(
                    "Data of the medium it makes: image-text pairs for Stable Diffusion 1,"
                    " licensed music for MusicGen, several million 3D models for Point-E."
                ),
                sources=(
                    "sd-v1-card",
                    "meta-2023-musicgen-card",
                    "openai-pointe-card",
                    "poole-2023-dreamfusion",
                ),
                as_of="2023",
                caveat=(
                    "DreamFusion made 3D objects without any 3D training data, with the help of"
                    " an image model."
                ),
            ),
            llm=Claim(
                text=(
                    "Mostly text from the web, from books and from code repositories. GPT-3"
                    " learned from filtered Common Crawl, other web pages, two book collections"
                    " and Wikipedia."
                ),
                sources=(
                    "openai-gpt3-card-2020",
                    "gao-2020-pile",
                    "wang-2024-emu3",
                ),
                as_of="2020-08",
                caveat=("Emu3, a boundary case, was trained on text, images and video together."),
            ),
        ),
        Aspect(
            id="amount-of-data",
            title="Amount of data",
            generative_ai=Claim(
                text=(
                    "LAION-5B lists 5.85 billion image-text pairs. WebVid-10M has about 52,000"
                    " hours of video; MusicGen was trained on 20,000 hours of music."
                ),
                sources=(
                    "schuhmann-2022-laion5b",
                    "bain-2021-webvid",
                    "stanford-ecosystem-graphs",
                    "meta-2023-musicgen-card",
                ),
                as_of="2023",
                caveat=(
                    "Pairs, hours and tokens do not convert into each other, and these are"
                    " published sets only."
                ),
            ),
            llm=Claim(
                text=(
                    "Llama 3.1 was pre-trained on about 15 trillion tokens. FineWeb, an open corpus"
                    " from the same year, holds 15 trillion tokens of English web text."
                ),
                sources=("meta-llama31-card", "penedo-2024-fineweb"),
                as_of="2024",
            ),
        ),
        Aspect(
            id="source-of-supervision",
            title="Where the target comes from",
            generative_ai=Claim(
                text=(
                    "In diffusion, from noise added to the picture. To follow prompts, the model"
                    " also needs captions; LAION-5B takes them from the alt texts of web pages."
                ),
                sources=(
                    "sd-v1-card",
                    "schuhmann-2022-laion5b",
                    "stanford-ecosystem-graphs",
                    "ho-2020-ddpm",
                ),
                caveat=(
                    "Generators without a prompt, such as the original DDPM, need no captions."
                ),
            ),
            llm=Claim(
                text=(
                    "From the text itself: the next or a hidden token is the target, so nobody has"
                    " to label anything. This is called self-supervised learning."
                ),
                sources=("hf-llm-course", "zhang-d2l"),
                caveat="Later stages of training do use answers and comparisons made by people.",
            ),
        ),
        Aspect(
            id="training-objective",
            title="Objective",
            generative_ai=Claim(
                text=(
                    "It differs by family. Stable Diffusion 1 minimizes the error in predicting"
                    " added noise; a VAE maximizes a lower bound on likelihood; a GAN's generator"
                    " learns to fool another network."
                ),
                sources=(
                    "sd-v1-card",
                    "kingma-2013",
                    "goodfellow-2014",
                    "meta-2023-musicgen-card",
                    "wang-2024-emu3",
                ),
                as_of="2023",
                caveat=("MusicGen and Emu3 predict the next token, as LLMs do."),
            ),
            llm=Claim(
                text=(
                    "Usually next-token prediction. The loss is cross-entropy, which is higher the"
                    " less probability the model gave to the token that follows."
                ),
                sources=(
                    "bigscience-bloom-card",
                    "hf-llm-course",
                    "zhang-d2l",
                    "nie-2025-llada",
                ),
                caveat=("LLaDA learns to fill in masked tokens instead."),
            ),
        ),
        Aspect(
            id="training-stages",
            title="Stages of training",
            generative_ai=Claim(
                text=(
                    "In steps: Stable Diffusion 1 saw pictures of 256 by 256 pixels, then 512 by"
                    " 512. Last came a subset with high estimated aesthetic scores."
                ),
                sources=("sd-v1-card",),
                as_of="2022-08",
                caveat=("One example; other generators are trained in other stages."),
            ),
            llm=Claim(
                text=(
                    "Pre-training on raw text comes first. Chat models are then usually tuned on"
                    " written example answers and on preferences, some also on answers that can"
                    " be checked."
                ),
                sources=(
                    "ouyang-2022",
                    "rafailov-2023",
                    "meta-llama31-card",
                    "lambert-2024-tulu3",
                ),
                as_of="2025",
            ),
        ),
        Aspect(
            id="filtering-and-quality",
            title="Filtering and quality",
            generative_ai=Claim(
                text=(
                    "LAION-5B kept pairs whose picture and text a CLIP model judged similar. By the"
                    " model card of Stable Diffusion 1, the set still contains adult material."
                ),
                sources=(
                    "schuhmann-2022-laion5b",
                    "stanford-ecosystem-graphs",
                    "sd-v1-card",
                    "laion-2024-relaion",
                ),
                as_of="2022",
                caveat="LAION has since issued cleaned versions of the set.",
            ),
            llm=Claim(
                text=(
                    "C4 drops short pages and pages with listed offensive words. Of the words in"
                    " the filtered corpus of GPT-3, about 92.6 percent were English."
                ),
                sources=("raffel-2020", "stanford-ecosystem-graphs", "brown-2020-gpt3"),
                as_of="2020",
                caveat=(
                    "The share describes the corpus; its parts were sampled unevenly in training."
                ),
            ),
        ),
        Aspect(
            id="disclosure-of-data",
            title="What makers disclose",
            generative_ai=Claim(
                text=(
                    "It varies. The model cards of Stable Diffusion 1 and MusicGen name their data"
                    " sets; OpenAI's report on Sora leaves out model and implementation details."
                ),
                sources=("sd-v1-card", "meta-2023-musicgen-card", "brooks-2024-sora"),
                as_of="2024-02",
                caveat=("We found no published data set behind a leading commercial video model."),
            ),
            llm=Claim(
                text=(
                    "It varies. BLOOM came with a data card for each data set. The model card of"
                    " Llama 3.1 speaks of publicly available sources and lists none."
                ),
                sources=(
                    "bigscience-bloom-card",
                    "meta-llama31-card",
                ),
                as_of="2024-07",
            ),
        ),
        Aspect(
            id="supply-of-data",
            title="Limits of supply",
            generative_ai=Claim(
                text=(
                    "3D data is scarce: DreamFusion's authors noted in 2022 that large labeled 3D"
                    " sets did not exist. TRELLIS was later trained on about 500,000 objects."
                ),
                sources=(
                    "poole-2023-dreamfusion",
                    "xiang-2024-trellis",
                    "openai-pointe-card",
                ),
                as_of="2024-12",
                caveat=(
                    "Point-E, released in the same year as DreamFusion, was trained on several"
                    " million 3D models."
                ),
            ),
            llm=Claim(
                text=(
                    "By Epoch AI's projection, language models exhaust the supply of public text"
                    " written by people at some point from 2026 to 2032."
                ),
                sources=("villalobos-2024",),
                as_of="2024",
                caveat=(
                    "A projection of a trend, with wide margins; synthetic data and repeated use of"
                    " the same text change it."
                ),
            ),
        ),
        Aspect(
            id="training-on-model-output",
            title="Training on model output",
            generative_ai=Claim(
                text=(
                    "OpenAI trained DALL-E 3 on captions written by another model. In a study of"
                    " model collapse, VAEs trained indiscriminately on generated data lost rare"
                    " cases."
                ),
                sources=(
                    "betker-2023-dalle3",
                    "shumailov-2024",
                ),
                as_of="2024-07",
                caveat=(
                    "The loss was shown where generated data replaced real data; how far it goes"
                    " when real data is kept is disputed."
                ),
            ),
            llm=Claim(
                text=(
                    "The fine-tuning data of Llama 3.1 includes over 25 million synthetic"
                    " examples. In a study of model collapse, LLMs trained indiscriminately on"
                    " generated text lost rare cases."
                ),
                sources=(
                    "meta-llama31-card",
                    "shumailov-2024",
                ),
                as_of="2024-07",
                caveat=(
                    "The loss was shown where generated data replaced real data; how far it goes"
                    " when real data is kept is disputed."
                ),
            ),
        ),
    ),
    examples=(
        "music-and-images",
        "image-description",
        "voice-cloning",
        "software-development",
        "protein-design",
    ),
    boundary_cases=(
        "native-image-output",
        "token-based-audio",
        "diffusion-language-models",
        "encoder-models",
        "proteins-and-other-languages",
    ),
)
