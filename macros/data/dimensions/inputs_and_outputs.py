"""What goes into generative AI and LLMs, and what comes out."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="inputs-and-outputs",
    title="Inputs and outputs",
    position=40,
    answer=Claim(
        text=(
            "An LLM takes in text and, in multimodal models, images, sound or video; it usually"
            " puts out text. Generative AI as a whole has text, images, sound, video and more at"
            " both ends, and can start from noise alone. What a model can read does not tell what"
            " it can produce."
        ),
        sources=(
            "meta-llama4-card",
            "openai-gpt4o-card-2024",
            "nist-ai-600-1-2024",
            "ho-2020-ddpm",
        ),
        as_of="2026-11",
        caveat="Some models of the LLM type, such as GPT-4o, also put out images and sound.",
    ),
    generative_ai=Claim(
        text=(
            "Takes in noise, text, pictures, sound or other input; puts out a picture, clip,"
            " sound, shape or text, depending on the model."
        ),
        sources=(
            "ho-2020-ddpm",
            "rombach-2022",
            "wang-2023-valle",
            "blattmann-2023",
            "xiang-2024-trellis",
            "nist-ai-600-1-2024",
        ),
    ),
    llm=Claim(
        text=(
            "Takes in text and, in multimodal models, images or sound; puts out tokens, usually"
            " read as text or code."
        ),
        sources=("openai-tiktoken", "meta-llama4-card", "openai-gpt4o-card-2024"),
    ),
    aspects=(
        Aspect(
            id="what-goes-in",
            title="What goes in",
            generative_ai=Claim(
                text=(
                    "Whatever the model was built to follow: noise alone, a written prompt, a"
                    " picture, a three-second voice sample, edges or poses."
                ),
                sources=(
                    "ho-2020-ddpm",
                    "rombach-2022",
                    "blattmann-2023",
                    "wang-2023-valle",
                    "zhang-2023-controlnet",
                ),
                as_of="2023",
            ),
            llm=Claim(
                text=(
                    "Text first of all. Multimodal LLMs also take images, and some take sound and"
                    " video, mixed with the text."
                ),
                sources=(
                    "meta-llama4-card",
                    "gemini-team-2023",
                    "openai-gpt4o-card-2024",
                    "yang-2023-lmm",
                ),
                caveat=(
                    "Names are unsettled: multimodal LLM, large multimodal model and"
                    " vision-language model overlap."
                ),
            ),
        ),
        Aspect(
            id="what-comes-out",
            title="What comes out",
            generative_ai=Claim(
                text=(
                    "The medium the model was trained for: pictures from Stable Diffusion, music"
                    " from MusicGen, 3D shapes from TRELLIS, crystal structures from MatterGen."
                ),
                sources=(
                    "sd-v1-card",
                    "copet-2023",
                    "xiang-2024-trellis",
                    "zeni-2025-mattergen",
                ),
                as_of="2025",
            ),
            llm=Claim(
                text=(
                    "Tokens, usually turned back into text or code. In some models built in the"
                    " same way, such as Emu3, part of the tokens decode to pictures or video."
                ),
                sources=("openai-tiktoken", "gemini-team-2023", "wang-2024-emu3"),
                as_of="2024-09",
                caveat=(
                    "For Gemini 1.0 this is a capability described in its report; we did not check"
                    " whether products offered it."
                ),
            ),
        ),
        Aspect(
            id="multimodality",
            title="Multimodal in, multimodal out",
            generative_ai=Claim(
                text=(
                    "Some networks read and produce several media: Emu3 text, images and video,"
                    " Chameleon text and images in any order."
                ),
                sources=("wang-2024-emu3", "baai-emu3-readme", "chameleon-2024"),
                caveat=(
                    "Chameleon's released weights are reported to put out text only; Emu3 was"
                    " released in separate versions for chat and for generation."
                ),
            ),
            llm=Claim(
                text=(
                    "Multimodal may describe the input alone. Llama 4 is called natively"
                    " multimodal, yet it takes text and images and puts out only text and code."
                ),
                sources=("meta-llama4-card",),
                as_of="2025-04",
            ),
        ),
        Aspect(
            id="basic-unit",
            title="Unit inside the model",
            generative_ai=Claim(
                text=(
                    "In latent diffusion, real numbers on a grid. Stable Diffusion v1 holds a"
                    " picture of 512 by 512 pixels as a 64 by 64 grid with 4 channels."
                ),
                sources=("sd-v1-card", "oord-2017-vqvae"),
                as_of="2022",
                caveat="Models built on discrete codes, such as VQ-VAE, work with tokens as well.",
            ),
            llm=Claim(
                text=(
                    "Tokens: whole numbers from a fixed vocabulary that stand for pieces of text."
                    " In OpenAI's tokenizer one token covers about 4 bytes on average."
                ),
                sources=("openai-tiktoken", "bigscience-bloom-card"),
                as_of="2022",
                caveat="The average varies strongly with the language and the content.",
            ),
        ),
        Aspect(
            id="role-of-the-prompt",
            title="Role of the prompt",
            generative_ai=Claim(
                text=(
                    "In latent diffusion, a condition from outside, which enters the denoising"
                    " network by cross-attention. Unconditional models have no prompt."
                ),
                sources=("rombach-2022", "ho-2020-ddpm"),
            ),
            llm=Claim(
                text=(
                    "In the usual decoder-only design, the beginning of the text that the model"
                    " continues. Prompt and answer share one context window."
                ),
                sources=("jurafsky-martin-slp3", "brown-2020-gpt3", "hf-llm-course"),
            ),
        ),
        Aspect(
            id="length-or-canvas",
            title="Length or canvas",
            generative_ai=Claim(
                text=(
                    "A canvas set beforehand: resolution, number of frames and number of steps fix"
                    " the work of an image or video diffusion model."
                ),
                sources=("chung-2026-joules",),
                as_of="2026-01",
            ),
            llm=Claim(
                text=(
                    "A length that varies with the task. OpenAI's interface, for one, lets the"
                    " caller set an upper limit in tokens, reasoning included."
                ),
                sources=("chung-2026-joules", "openai-openapi", "google-2026-diffusiongemma"),
                as_of="2026-08",
                caveat=(
                    "DiffusionGemma, a diffusion language model, fills a canvas of fixed size and"
                    " then goes on to the next."
                ),
            ),
        ),
        Aspect(
            id="input-length",
            title="How much fits in",
            generative_ai=Claim(
                text=(
                    "It depends on the part that reads the prompt. For Stable Diffusion 1 the"
                    " Diffusers library cuts the prompt off after 77 tokens, the limit of its text"
                    " encoder."
                ),
                sources=("diffusers-2026", "sd-v1-card"),
                as_of="2026-08",
                caveat="Some later image models read longer prompts with other encoders.",
            ),
            llm=Claim(
                text=(
                    "As much as the context window holds. That was 2,048 tokens for BLOOM (2022)"
                    " and is about 128,000 for Llama 3.1 (2024)."
                ),
                sources=("bigscience-bloom-card", "meta-llama31-card"),
                as_of="2024-07",
                caveat=(
                    "The stated length does not promise reliable use of everything in it, and the"
                    " answer takes its share of the window."
                ),
            ),
        ),
        Aspect(
            id="output-formats",
            title="Output formats",
            generative_ai=Claim(
                text=(
                    "Media files and shapes. OpenAI's GPT Image models return PNG, JPEG or WebP;"
                    " TRELLIS returns meshes, radiance fields or 3D Gaussians."
                ),
                sources=("openai-openapi", "xiang-2024-trellis"),
                as_of="2026-08",
            ),
            llm=Claim(
                text=(
                    "Characters, which can follow a format: records in JSON for other programs, or"
                    " a drawing in SVG, which a renderer turns into a picture."
                ),
                sources=("dagdelen-2024", "rodriguez-2025-starvector"),
            ),
        ),
        Aspect(
            id="counting-unit",
            title="How output is counted",
            generative_ai=Claim(
                text=(
                    "There is no common unit. In Google's price list video counts in seconds, music"
                    " in songs and pictures in tokens."
                ),
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10-07",
                caveat="One vendor's list, which we read as transcribed by a third party.",
            ),
            llm=Claim(
                text=(
                    "In tokens, and apart from the input. In Google's price list hidden reasoning"
                    " tokens count as output."
                ),
                sources=("google-gemini-pricing-2026",),
                as_of="2026-10-07",
                caveat="One vendor's list, which we read as transcribed by a third party.",
            ),
        ),
    ),
    examples=(
        "image-description",
        "x-ray-reports",
        "information-extraction",
        "music-and-images",
        "voice-cloning",
    ),
    boundary_cases=(
        "multimodal-input",
        "native-image-output",
        "language-model-inside-an-image-generator",
        "diffusion-language-models",
        "speech-recognition",
    ),
)
