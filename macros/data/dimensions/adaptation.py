"""How a trained model is adapted to a task, a style or a user."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="adaptation",
    title="Adaptation",
    position=70,
    answer=Claim(
        text="""
            A finished model is adapted by its prompt, by material looked up for it, or by fine-tuning: further training on fewer examples.
            This holds for generative AI as a whole.
            LLMs are steered mostly in words and can call tools.
            Image, sound and video generators also take sketches, reference pictures, voice samples and a setting for the prompt's weight.
        """,
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
        our_reading=True,
    ),
    both=Claim(
        text="A finished model is adapted by a prompt, by material looked up for it, or by fine-tuning (further training on fewer examples).",
        sources=(
            "brown-2020-gpt3",
            "lewis-2020",
            "blattmann-2022-rdm",
            "hu-2022-lora",
            "diffusers-2026",
        ),
        as_of="2026-08",
    ),
    generative_ai=Claim(
        text="Besides words, sketches, reference pictures, voice samples and a guidance strength (how strongly the prompt counts) steer the result.",
        scope="Images, sound, video",
        sources=(
            "zhang-2023-controlnet",
            "ho-salimans-2022",
            "gal-2022-textual-inversion",
            "wang-2023-valle",
            "diffusers-2026",
        ),
        as_of="2026-08",
    ),
    llm=Claim(
        text="""
            An LLM is steered mostly in words.
            Training on example answers and people's preferences shapes how it answers.
            It can call other programs (tools).
        """,
        sources=(
            "brown-2020-gpt3",
            "schick-2023-toolformer",
            "wei-2022-flan",
            "ouyang-2022",
        ),
    ),
    aspects=(
        Aspect(
            id="prompting",
            title="Prompting",
            both=Claim(
                text="A survey of 2024 counts 58 ways of prompting LLMs and 40 of prompting models for other media.",
                sources=("schulhoff-2024",),
                as_of="2024-06",
            ),
            generative_ai=Claim(
                text="Some generators take no prompt: StyleGAN (2019) makes faces from random numbers.",
                scope="Images",
                sources=("karras-2019-stylegan",),
            ),
            llm=Claim(
                text="""
                    Even layout matters.
                    Changes that left the meaning alone moved the accuracy of Llama 2 13B by up to 76 percentage points (2023).
                """,
                sources=("sclar-2023",),
                as_of="2023-10",
            ),
        ),
        Aspect(
            id="in-context-learning",
            title="Examples in the prompt",
            generative_ai=Claim(
                text="""
                    From a sample of three seconds, VALL-E (2023) imitates a voice it was not trained on.
                    Its makers call it a language model of sound codes.
                """,
                scope="Sound",
                sources=("wang-2023-valle",),
                as_of="2023-01",
            ),
            llm=Claim(
                text="""
                    A description or a few examples in the prompt gave GPT-3 (2020) a new task.
                    Its weights, the numbers learned in training, stayed as they were.
                """,
                sources=("brown-2020-gpt3",),
                as_of="2020-05",
            ),
        ),
        Aspect(
            id="retrieval",
            title="Retrieval: looking things up",
            generative_ai=Claim(
                text="""
                    A diffusion model of 2022 draws on similar pictures from a database.
                    With another database, the same weights make another kind of picture.
                """,
                scope="Images",
                sources=("blattmann-2022-rdm",),
            ),
            llm=Claim(
                text="""
                    Passages looked up for it let an LLM answer from texts outside its training.
                    For adding facts, such retrieval beat further training in a comparison of 2024.
                """,
                sources=("lewis-2020", "ovadia-2024"),
                as_of="2025",
                caveat=Caveat(
                    text="Wrong or unsupported answers remain: legal research tools with retrieval gave them on 17% to 33% of queries in tests of 2024.",
                    sources=("magesh-2025",),
                ),
            ),
        ),
        Aspect(
            id="fine-tuning-at-low-cost",
            title="Fine-tuning at low cost",
            both=Claim(
                text="""
                    LoRA leaves the model as it is and trains small added tables of numbers.
                    It was made for language models and also serves image and video generators.
                """,
                sources=("hu-2022-lora", "diffusers-2026"),
                as_of="2026-08",
            ),
            generative_ai=Claim(
                text="By the documentation of Diffusers, a program library for image and other generators, the trained addition takes a few hundred megabytes and is easy to share.",
                scope="Images",
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="With QLoRA (2023), a variant, one graphics card with 48 gigabytes was enough to fine-tune an LLM of 65 billion parameters.",
                sources=("dettmers-2023-qlora",),
                as_of="2023-05",
            ),
        ),
        Aspect(
            id="preference-tuning",
            title="Training on instructions and preferences",
            generative_ai=Claim(
                text="""
                    Hugging Face's program library Diffusers describes training Stable Diffusion on a reward: a score that rates each picture.
                    Its experimental code trains on pairs of preferred and rejected pictures.
                """,
                scope="Images",
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    InstructGPT (2022) learned from example answers and rankings by about 40 people.
                    Raters preferred its version with 1.3 billion parameters to GPT-3 with 175 billion.
                """,
                sources=("ouyang-2022",),
                as_of="2022-03",
            ),
        ),
        Aspect(
            id="control-of-form",
            title="Added controls",
            generative_ai=Claim(
                text="""
                    ControlNet (2023) gives an image model a second input beside the prompt: edges, depth or a pose.
                    The original model stays as it is.
                """,
                scope="Images",
                sources=("zhang-2023-controlnet",),
            ),
            llm=Claim(
                text="""
                    Mostly the prompt itself.
                    A schema, a form to be filled in, can fix the shape of the answer.
                    A setting called temperature steers how freely words are picked.
                """,
                sources=("openai-openapi", "upstage-structured-outputs"),
                as_of="2026-08",
                our_reading=True,
            ),
        ),
        Aspect(
            id="tools",
            title="Tools",
            generative_ai=Claim(
                text="A generator can be the tool: OpenAI's interface lets a language model call an image model while it answers.",
                scope="Images",
                sources=("openai-openapi",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    LLMs can call programs and use what comes back; Toolformer (2023) was trained to.
                    The Model Context Protocol is an open standard for connecting LLM applications to programs and data.
                """,
                sources=("schick-2023-toolformer", "mcp-spec-2026-07-28"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="personalization",
            title="Personalization",
            generative_ai=Claim(
                text="""
                    Textual inversion (2022) learns one new word for a subject or style from 3 to 5 pictures.
                    DreamBooth (2022) tunes the whole image model on a few pictures.
                """,
                scope="Images",
                sources=("gal-2022-textual-inversion", "ruiz-2023-dreambooth"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    ChatGPT's memory is stored text added to the prompt; users can switch it off.
                    In a 2025 preprint, expert readers preferred ChatGPT tuned on an author's works to human imitators.
                """,
                sources=("openai-conversation-state", "openai-eu-privacy-2026", "chakrabarty-2025"),
                as_of="2026-08",
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
