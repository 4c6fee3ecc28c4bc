"""How a trained model is adapted to a task, a style or a user."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="adaptation",
    title="Adaptation",
    subtitle="How you steer it",
    position=70,
    answer=Claim(
        text="""
            You can adapt a finished generative model in three main ways: with a prompt, with material looked up for the task, or, if its maker allows it, by fine-tuning.
            Fine-tuning means training the model further on a smaller set of examples, so it changes the model or adds to it, whereas prompts and added material leave it as it was.
            An LLM is steered mostly with words, and many can also call other programs.
            Some image, audio and video generators also accept a sketch, a reference image, a voice sample or a setting for how closely to follow the prompt.
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
            "openai-deprecations",
        ),
        as_of="2026-08",
        our_reading=True,
    ),
    both=Claim(
        text="""
            You can adapt a finished model with a prompt, with material that was looked up for the task, or, if its maker allows it, by fine-tuning.
            Fine-tuning means training the model further on a smaller set of examples.
        """,
        sources=(
            "brown-2020-gpt3",
            "lewis-2020",
            "blattmann-2022-rdm",
            "hu-2022-lora",
            "diffusers-2026",
            "openai-deprecations",
        ),
        as_of="2026-08",
    ),
    generative_ai=Claim(
        text="""
            Many image, audio and video generators can be steered with more than words.
            Depending on the generator, you can add a sketch, a reference image, a voice sample or a setting for how closely to follow the prompt.
        """,
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
            An LLM is steered mostly with words.
            Its makers usually shape its answers by training it further on example answers and on people's preferences.
            Many LLMs can also call other programs, known as tools.
        """,
        sources=(
            "brown-2020-gpt3",
            "schick-2023-toolformer",
            "openai-openapi",
            "wei-2022-flan",
            "ouyang-2022",
        ),
    ),
    aspects=(
        Aspect(
            id="prompting",
            title="Prompting",
            both=Claim(
                text="There are many ways to write a prompt: a 2024 survey lists 58 techniques for LLMs and 40 for models that work with other media.",
                sources=("schulhoff-2024",),
                as_of="2024-06",
            ),
            generative_ai=Claim(
                text="Many image generators are told in a prompt what to make, but some take no prompt: StyleGAN (2019), for example, makes images of faces from random numbers.",
                sources=("karras-2019-stylegan",),
            ),
            llm=Claim(
                text="""
                    Even the layout of a prompt can affect how well an LLM does.
                    In a 2023 study, the accuracy of the LLM Llama 2 13B on one task varied by up to 76 percentage points when only the layout of the prompt was changed.
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
                    For a speech generator, the example can be a recording.
                    Given a three-second sample, VALL-E (2023) can imitate a voice that it wasn't trained on.
                """,
                sources=("wang-2023-valle",),
                as_of="2023-01",
            ),
            llm=Claim(
                text="""
                    Examples in the prompt can be enough to show an LLM what to do.
                    For many tasks, a description or a few examples were all that GPT-3 (2020) needed.
                    The numbers that it had learned in training stayed the same.
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
                    Some image generators can look things up.
                    A generator described in a 2022 study searches a database for similar images and uses them as a guide, so a different database leads to a different kind of image.
                """,
                sources=("blattmann-2022-rdm",),
            ),
            llm=Claim(
                text="""
                    An LLM can base its answer on documents that weren't in its training data if a search first finds suitable passages for it.
                    This is called retrieval.
                """,
                sources=("lewis-2020",),
                as_of="2025",
                caveat=Caveat(
                    text="Even with retrieval, an answer can be wrong.",
                    sources=("magesh-2025",),
                ),
            ),
        ),
        Aspect(
            id="fine-tuning-at-low-cost",
            title="Fine-tuning at low cost",
            both=Claim(
                text="""
                    LoRA, a method for fine-tuning (training further) at low cost, was invented for language models and is now also used for image and video generators.
                    It leaves a model's numbers as they are and trains only small tables of numbers that are added to them.
                """,
                sources=("hu-2022-lora", "diffusers-2026"),
                as_of="2026-08",
            ),
            generative_ai=Claim(
                text="""
                    LoRA, which adapts a model by adding small tables of numbers to it, is also used for image generators.
                    The file with these numbers is small and easy to share, according to the documentation of Diffusers, a software library.
                """,
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM with 65 billion parameters (learned numbers) can be fine-tuned, or trained further, on a single graphics card with 48 gigabytes of memory.
                    A method called QLoRA (2023) made this possible.
                """,
                sources=("dettmers-2023-qlora",),
                as_of="2023-05",
            ),
        ),
        Aspect(
            id="preference-tuning",
            title="Training on instructions and preferences",
            generative_ai=Claim(
                text="""
                    Image generators can be trained on judgments of their images.
                    With a method called DDPO, for example, each image gets a score, and the generator learns from these scores, according to the documentation of Diffusers, a software library.
                """,
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    OpenAI's InstructGPT (2022) learned from example answers written by people and from people's rankings of answers.
                    In OpenAI's tests, people preferred answers from a version with 1.3 billion parameters (learned numbers) to answers from GPT-3, which has 175 billion.
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
                    A method called ControlNet (2023) gives an image generator a second input besides the prompt, such as an outline drawing, the pose of a figure or a map of what is near and far.
                    The original model stays as it is.
                """,
                sources=("zhang-2023-controlnet",),
            ),
            llm=Claim(
                text="""
                    The main control for an LLM is the prompt.
                    In some services, developers can also supply a schema, a kind of form that the answer has to fit.
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
                text="""
                    An image generator can itself be a tool.
                    With OpenAI's API (the interface through which other software uses its models), a language model can call an image model while it answers.
                """,
                sources=("openai-openapi",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    Many LLMs can use other programs, such as a calculator: the LLM asks for a program to be run and is given the result.
                    Toolformer (2023) is an LLM that was trained to do so.
                """,
                sources=("schick-2023-toolformer", "openai-openapi"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="personalization",
            title="Personalization",
            generative_ai=Claim(
                text="""
                    With a method called textual inversion (2022), an image generator learns a new “word” for a subject or style from 3 to 5 images.
                    Another method, DreamBooth (2022), trains the whole generator further on a few images.
                """,
                sources=("gal-2022-textual-inversion", "ruiz-2023-dreambooth"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    A product can adapt to you without changing the model: ChatGPT's memory, for example, draws on details that it has saved about you and on your past chats.
                    Fine-tuning, such as further training on one author's works, changes the model itself.
                """,
                sources=(
                    "openai-conversation-state",
                    "openai-memory-2024",
                    "openai-eu-privacy-2026",
                    "chakrabarty-2025",
                ),
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
