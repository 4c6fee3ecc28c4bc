"""How a trained model is adapted to a task, a style or a user."""

from macros.model import Aspect, Caveat, Claim, Dimension

DIMENSION = Dimension(
    id="adaptation",
    title="Adaptation",
    subtitle="How you steer it",
    position=70,
    answer=Claim(
        text="""
            There are three main ways to adapt a finished generative model: with a prompt, with material looked up for the task, or by fine-tuning.
            Fine-tuning means training the model further on a smaller set of examples, which is possible if you can download the model or if its maker offers this.
            This extra training changes the model or adds to it, while a prompt or added material leaves the model unchanged.
            LLMs are steered mostly with words, and many can also use other programs.
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
            You can steer a finished model with a prompt (your instructions), with extra material or, if its maker allows it, by training it further.
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
            Image and audio generators often accept more than words: a sketch, a sample image or a voice recording.
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
            You steer an LLM mostly with words.
        """,
        sources=("brown-2020-gpt3",),
    ),
    aspects=(
        Aspect(
            id="prompting",
            title="Prompting",
            both=Claim(
                text="There are many ways to write a prompt: a 2024 survey of research papers lists 58 techniques for LLMs and 40 for models that work with other media.",
                sources=("schulhoff-2024",),
                as_of="2024-06",
            ),
            generative_ai=Claim(
                text="""
                    Many image generators work from a prompt that says what to make.
                    But some don't use a prompt: StyleGAN (2019), for example, makes images of faces from random numbers.
                """,
                sources=("karras-2019-stylegan",),
            ),
            llm=Claim(
                text="""
                    Even the formatting of a prompt, such as its spacing, punctuation and capital letters, can affect how well an LLM does.
                    In a 2023 study, that alone shifted the accuracy of the LLM Llama 2 13B on one task by up to 76 percentage points.
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
                    You can give some speech generators a recording as an example.
                    Given a three-second sample, VALL-E (2023) can imitate a voice that it wasn't trained on.
                """,
                sources=("wang-2023-valle",),
                as_of="2023-01",
            ),
            llm=Claim(
                text="""
                    Examples in the prompt can be enough to show an LLM what to do.
                    For many tasks, the LLM GPT-3 (2020) needed only a description or a few examples in the prompt, without any further training.
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
                    Some image generators can look up images to work from.
                    A generator described in a 2022 study finds suitable images in a database and uses them as a guide.
                    With a different database, it makes a different kind of image.
                """,
                sources=("blattmann-2022-rdm",),
            ),
            llm=Claim(
                text="""
                    With retrieval, a search first finds suitable passages, and the LLM can then base its answer on them, even if they come from documents that weren't in its training data.
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
                    It doesn't change the numbers that the model learned; it adds small tables of new numbers and trains only those.
                """,
                sources=("hu-2022-lora", "diffusers-2026"),
                as_of="2026-08",
            ),
            generative_ai=Claim(
                text="""
                    With a method called LoRA, an image generator can be adapted by training only a small set of extra numbers.
                    They fit in a small file that is easy to share, according to the AI company Hugging Face.
                """,
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    A single graphics card can be enough to fine-tune an LLM (train it further).
                    A method called QLoRA (2023) made this possible even for an LLM with 65 billion parameters (learned numbers), on a card with 48 gigabytes of memory.
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
                    An image generator can be trained further on judgments of its images.
                    In a method called DDPO, for example, each image gets a score, and the generator learns to make images that score higher.
                """,
                sources=("diffusers-2026",),
                as_of="2026-08",
            ),
            llm=Claim(
                text="""
                    An LLM can be trained further on judgments of its answers.
                    OpenAI's InstructGPT (2022) learned from people's example answers and from their rankings of answers.
                    In OpenAI's tests, people preferred a small version's answers to those of GPT-3, which is over a hundred times larger.
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
                    Some image generators accept a second input besides the prompt.
                    With a method called ControlNet (2023), for example, an outline drawing or the pose of a figure guides the layout of the image.
                    The original generator stays as it is.
                """,
                sources=("zhang-2023-controlnet",),
            ),
            llm=Claim(
                text="""
                    The main control for an LLM is the prompt.
                    In some services, developers can also supply a second input: a schema, a kind of form that the answer has to fit.
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
                    An image generator can be a tool that an LLM uses.
                    In OpenAI's service for developers, for example, a language model can ask an image model for an image as part of its answer.
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
                    An image generator can learn a particular subject, such as your dog, from a few images.
                    A method called textual inversion (2022) teaches it a new “word” for the subject from 3 to 5 images.
                    Another method, DreamBooth (2022), trains the whole generator further.
                """,
                sources=("gal-2022-textual-inversion", "ruiz-2023-dreambooth"),
                as_of="2023",
            ),
            llm=Claim(
                text="""
                    A product built on an LLM can adapt to you without changing the LLM.
                    ChatGPT, for example, can draw on details it has saved about you and on your past chats.
                    Fine-tuning (further training, for example on one author's works) changes or extends the LLM.
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
