"""How a trained model is adapted to a task, a style or a user."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="adaptation",
    title="Adaptation",
    position=70,
    answer=Claim(
        text=(
            "LLMs and other generative models alike are adapted by prompts, retrieved material or"
            " cheap further training. LLMs are steered mostly in words and can call tools. Image,"
            " sound and other generators take further controls as well, such as outlines, reference"
            " pictures, voice samples and guidance strength."
        ),
        sources=(
            "brown-2020-gpt3",
            "lewis-2020",
            "blattmann-2022-rdm",
            "hu-2022-lora",
            "diffusers-2026",
            "schick-2023-toolformer",
            "zhang-2023-controlnet",
            "gal-2022-textual-inversion",
            "ho-salimans-2022",
            "wang-2023-valle",
        ),
        as_of="2026-08",
        caveat=(
            "The contrast is our reading, and models that take and produce both text and images"
            " mix the two ways."
        ),
    ),
    generative_ai=Claim(
        text=(
            "Image, sound and video generators are steered by prompts, reference material, spatial"
            " controls and guidance. A handful of pictures can be enough to add a new subject."
        ),
        sources=(
            "zhang-2023-controlnet",
            "ho-salimans-2022",
            "gal-2022-textual-inversion",
            "wang-2023-valle",
            "diffusers-2026",
        ),
    ),
    llm=Claim(
        text=(
            "LLMs are steered mostly in words: instructions, examples and retrieved passages in"
            " the prompt, and results from tools. Tuning on instructions and preferences shapes how"
            " they answer."
        ),
        sources=(
            "brown-2020-gpt3",
            "lewis-2020",
            "schick-2023-toolformer",
            "wei-2022-flan",
            "ouyang-2022",
        ),
    ),
    aspects=(
        Aspect(
            id="prompting",
            title="Prompting",
            generative_ai=Claim(
                text=(
                    "A 2024 survey counts 40 prompting techniques for media other than text. Some"
                    " generators, such as StyleGAN, take no prompt and start from random noise."
                ),
                sources=("schulhoff-2024", "karras-2019-stylegan"),
                as_of="2024-06",
            ),
            llm=Claim(
                text=(
                    "A 2024 survey counts 58 prompting techniques for LLMs. Even layout matters:"
                    " without a change of meaning, it shifted one model's accuracy by as much as 76"
                    " points."
                ),
                sources=("schulhoff-2024", "sclar-2023"),
                as_of="2024-06",
                caveat=(
                    "This is the largest shift found, for Llama 2 13B prompted with a few examples."
                ),
            ),
        ),
        Aspect(
            id="in-context-learning",
            title="Examples in the prompt",
            generative_ai=Claim(
                text=(
                    "Some generators take an example at the time of use. VALL-E, a speech model,"
                    " imitates a voice it was not trained on from a three-second sample."
                ),
                sources=("wang-2023-valle",),
                as_of="2023-01",
                caveat=(
                    "Its makers call it a language model of audio codes, so the line is thin here."
                ),
            ),
            llm=Claim(
                text=(
                    "A description or a handful of examples in the prompt set GPT-3 a task. No"
                    " weights changed."
                ),
                sources=("brown-2020-gpt3",),
                as_of="2020-05",
            ),
        ),
        Aspect(
            id="retrieval",
            title="Retrieval",
            generative_ai=Claim(
                text=(
                    "Retrieval works for images too. One diffusion model draws on similar images"
                    " from a database. With another database, the same weights produce another kind"
                    " of picture."
                ),
                sources=("blattmann-2022-rdm",),
            ),
            llm=Claim(
                text=(
                    "Retrieved passages let an LLM answer from material it was not trained on. For"
                    " adding facts, retrieval did better than further training in a 2024"
                    " comparison."
                ),
                sources=("lewis-2020", "ovadia-2024", "magesh-2025"),
                as_of="2024",
                caveat=(
                    "Retrieval does not end invented answers: in tests of 2024, legal research"
                    " tools built on it still gave them on 17 to 33 percent of queries."
                ),
            ),
        ),
        Aspect(
            id="fine-tuning-at-low-cost",
            title="Fine-tuning at low cost",
            generative_ai=Claim(
                text=(
                    "LoRA, invented for language models, also serves to customize image and video"
                    " diffusion models. The model stays frozen; small added matrices are trained."
                ),
                sources=("hu-2022-lora", "diffusers-2026"),
                as_of="2026-08",
            ),
            llm=Claim(
                text=(
                    "LoRA freezes the LLM and trains small added matrices. With QLoRA, a variant,"
                    " one graphics card with 48 GB was enough to fine-tune a model of 65 billion"
                    " parameters."
                ),
                sources=("hu-2022-lora", "dettmers-2023-qlora"),
                as_of="2023-05",
            ),
        ),
        Aspect(
            id="preference-tuning",
            title="Instruction and preference tuning",
            generative_ai=Claim(
                text=(
                    "Preference tuning has reached image models. The Diffusers project describes"
                    " training Stable Diffusion on a reward, and offers code that learns from pairs"
                    " of preferred and rejected images."
                ),
                sources=("diffusers-2026",),
                as_of="2026",
                caveat="The code for pairs is marked as highly experimental.",
            ),
            llm=Claim(
                text=(
                    "InstructGPT learned from written demonstrations and people's rankings. Raters"
                    " preferred its version with 1.3 billion parameters to GPT-3 with 175 billion."
                ),
                sources=("ouyang-2022",),
                as_of="2022-03",
                caveat="About 40 contractors supplied the preferences.",
            ),
        ),
        Aspect(
            id="control-of-form",
            title="Added controls",
            generative_ai=Claim(
                text=(
                    "ControlNet gives an image model a second input: edges, depth or a pose. The"
                    " original stays frozen; a trained copy of its encoder reads the new input."
                ),
                sources=("zhang-2023-controlnet",),
            ),
            llm=Claim(
                text=(
                    "No everyday counterpart: the prompt itself carries the control. The form of"
                    " the answer can be fixed by a schema sent along with the prompt."
                ),
                sources=("brown-2020-gpt3", "upstage-structured-outputs"),
                as_of="2026-07",
                caveat="That there is no counterpart is our comparison.",
            ),
        ),
        Aspect(
            id="tools",
            title="Tools",
            generative_ai=Claim(
                text=(
                    "A generator can be the tool that is called: through the Model Context"
                    " Protocol, an LLM application can drive other software, such as a program for"
                    " 3D design."
                ),
                sources=("mcp-spec-2026-07-28",),
                as_of="2026-08",
            ),
            llm=Claim(
                text=(
                    "LLMs can call programs and use what comes back. Toolformer was fine-tuned on"
                    " those of its own calls that helped, to tools such as a calculator and a"
                    " search engine."
                ),
                sources=("schick-2023-toolformer",),
                as_of="2023-02",
            ),
        ),
        Aspect(
            id="personalization",
            title="Personalization",
            generative_ai=Claim(
                text=(
                    "From 3 to 5 pictures, textual inversion learns one new word vector for a"
                    " subject or style. DreamBooth instead tunes the whole image model on a few"
                    " pictures."
                ),
                sources=("gal-2022-textual-inversion", "ruiz-2023-dreambooth"),
                as_of="2022-08",
            ),
            llm=Claim(
                text=(
                    "Memory in a chat product is stored text, added to the prompt. Tuned on an"
                    " author's complete works, LLMs imitated style better than human writers."
                ),
                sources=("openai-conversation-state", "openai-eu-privacy-2026", "chakrabarty-2025"),
                as_of="2026-08",
                caveat=(
                    "The first sentence rests on one vendor's documentation. The comparison is a"
                    " preprint of 2025 with short excerpts, judged by expert readers."
                ),
            ),
        ),
    ),
    examples=("advertising", "information-extraction", "fiction-and-poetry", "legal-research"),
    boundary_cases=(
        "language-model-inside-an-image-generator",
        "token-based-audio",
        "product-or-model",
    ),
)
