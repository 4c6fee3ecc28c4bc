"""How a trained model arrives at an output."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="how-output-is-produced",
    title="How output is produced",
    position=60,
    answer=Claim(
        text=(
            "An LLM usually writes one token after another, each drawn from probabilities given the"
            " tokens before. A diffusion model, common for images and video, starts from noise and"
            " refines the whole output in a set number of steps. Both rules have exceptions:"
            " diffusion also writes text, and some image and music models work token by token."
        ),
        sources=(
            "hf-llm-course",
            "ho-2020-ddpm",
            "diffusers-2026",
            "ramesh-2021-dalle",
            "copet-2023",
        ),
    ),
    generative_ai=Claim(
        text=(
            "By several procedures. Diffusion refines the whole output from noise over many steps."
            " A GAN makes it in one pass. Autoregressive models add piece after piece."
        ),
        sources=("ho-2020-ddpm", "goodfellow-2014", "oord-2016-pixelrnn"),
    ),
    llm=Claim(
        text=(
            "Usually token by token: the model computes probabilities for the next token, one is"
            " drawn, and the step repeats. Diffusion language models fill in many at once."
        ),
        sources=("hf-llm-course", "openai-openapi", "nie-2025-llada"),
        as_of="2026-08",
    ),
    aspects=(
        Aspect(
            id="generation-loop",
            title="The basic procedure",
            generative_ai=Claim(
                text=(
                    "It depends on the family. Diffusion refines the whole output over many passes;"
                    " a GAN or a VAE needs one. Autoregressive models such as WaveNet add piece by"
                    " piece."
                ),
                sources=(
                    "ho-2020-ddpm",
                    "diffusers-2026",
                    "goodfellow-2014",
                    "kingma-2013",
                    "vandenoord-2016",
                ),
            ),
            llm=Claim(
                text=(
                    "Usually token by token. In the basic procedure one pass of the network yields"
                    " one token, which depends on all tokens before it."
                ),
                sources=("hf-llm-course", "holtzman-2020", "nie-2025-llada"),
                caveat="LLaDA starts from masked text and fills it in over several passes.",
            ),
        ),
        Aspect(
            id="source-of-randomness",
            title="Where chance enters",
            generative_ai=Claim(
                text=(
                    "In diffusion models and GANs, at the start: both begin with random noise. Some"
                    " diffusion samplers also add noise on the way."
                ),
                sources=("diffusers-2026", "goodfellow-2014", "oord-2016-pixelrnn"),
                as_of="2026-08",
                caveat=(
                    "Autoregressive image and sound models work from probabilities at each step, as"
                    " an LLM does."
                ),
            ),
            llm=Claim(
                text=(
                    "At every step. The model gives a probability to each possible next token, and"
                    " the program draws one."
                ),
                sources=("hf-llm-course", "openai-openapi", "holtzman-2020"),
                as_of="2026-08",
                caveat="The program can also be set to take the most probable token each time.",
            ),
        ),
        Aspect(
            id="generation-settings",
            title="Settings",
            generative_ai=Claim(
                text=(
                    "In diffusion, guidance and step count. Guidance gives up variety for quality;"
                    " fewer steps trade quality for less computation."
                ),
                sources=("ho-salimans-2022", "song-2021-ddim"),
            ),
            llm=Claim(
                text=(
                    "Temperature and top-p. Temperature flattens or sharpens the odds; top-p keeps"
                    " only the smallest set of tokens that holds a chosen share of probability."
                ),
                sources=("hf-llm-course", "openai-openapi", "holtzman-2020"),
                as_of="2026-08",
            ),
        ),
        Aspect(
            id="repeatability",
            title="Repeatability",
            generative_ai=Claim(
                text=(
                    "Within limits. With a fixed random seed the Diffusers library repeats an"
                    " output within a tolerance. Runs on CPU and GPU can diverge."
                ),
                sources=("diffusers-2026",),
                as_of="2026-08",
                caveat="Hosted services were not checked.",
            ),
            llm=Claim(
                text=(
                    "Not guaranteed, even at temperature 0. In a test of 2025, 1,000 runs of one"
                    " open model at that setting gave 80 different texts."
                ),
                sources=("anthropic-courses-2025", "thinking-machines-2025"),
                as_of="2025-09",
                caveat=(
                    "Calculation that does not depend on the other requests in a batch gave 1,000"
                    " identical texts, more slowly. The study is a company's own and was seen in"
                    " digests."
                ),
            ),
        ),
        Aspect(
            id="number-of-passes",
            title="Number of passes",
            generative_ai=Claim(
                text=(
                    "A setting in diffusion. The Diffusers library defaults to 50 steps for Stable"
                    " Diffusion 1, 28 for Stable Diffusion 3 and 4 for latent consistency models."
                ),
                sources=("diffusers-2026",),
                as_of="2026-08",
                caveat=(
                    "With classifier-free guidance each of these steps takes two evaluations of the"
                    " network, unless guidance was distilled into the model, as in FLUX.1 [dev]."
                ),
            ),
            llm=Claim(
                text=(
                    "In the basic procedure, as many as the answer has tokens. In one benchmark"
                    " chat answers averaged 717 tokens, answers to hard problems 6,988."
                ),
                sources=("hf-llm-course", "chung-2026-joules", "diffusers-2026"),
                as_of="2026-01",
                caveat="For LLaDA2, a diffusion language model, the number of steps is a setting.",
            ),
        ),
        Aspect(
            id="streaming",
            title="State halfway, and streaming",
            generative_ai=Claim(
                text=(
                    "In diffusion, the whole output, still noisy. The Diffusers library can show a"
                    " preview after each step, but the picture is of use only when complete."
                ),
                sources=("diffusers-2026", "chung-2025-mlenergy", "openai-openapi"),
                as_of="2026-08",
                caveat=(
                    "Services can stream previews: OpenAI's interface sends up to 3 unfinished"
                    " images on request."
                ),
            ),
            llm=Claim(
                text=(
                    "A beginning that is already readable. Chat services can therefore stream:"
                    " people read the text while the rest is generated."
                ),
                sources=("chung-2025-mlenergy", "diffusers-2026"),
                as_of="2026-08",
                caveat="DiffusionGemma completes its text block by block.",
            ),
        ),
        Aspect(
            id="hardware-bottleneck",
            title="What the hardware waits for",
            generative_ai=Claim(
                text=(
                    "Calculation. In a study of 2025, Stable Diffusion 3 Medium ran close to the"
                    " power limit of the GPU."
                ),
                sources=("chung-2025-mlenergy",),
                as_of="2025-05",
                caveat="One diffusion model was shown, on two kinds of GPU.",
            ),
            llm=Claim(
                text=(
                    "Memory. In a study of 2025, Llama 3.1 70B did few operations for each byte"
                    " loaded while decoding. It stayed well below the power limit of the GPU."
                ),
                sources=("chung-2025-mlenergy",),
                as_of="2025-05",
                caveat="One LLM was shown, on two kinds of GPU.",
            ),
        ),
        Aspect(
            id="speed-ups",
            title="Ways to go faster",
            generative_ai=Claim(
                text=(
                    "Fewer passes. DDIM generated images 10 to 50 times faster than DDPM;"
                    " adversarial distillation needs one to four steps."
                ),
                sources=("song-2021-ddim", "sauer-2023"),
                as_of="2023-11",
                caveat="Both results are the authors' own.",
            ),
            llm=Claim(
                text=(
                    "Less recomputing, and less wasted memory. A cache keeps intermediate results"
                    " of earlier tokens; managing it in pages raised throughput 2 to 4 times at"
                    " equal latency."
                ),
                sources=("kwon-2023",),
                as_of="2023-09",
                caveat="This was measured against the serving systems of 2023.",
            ),
        ),
        Aspect(
            id="constrained-output",
            title="Forcing a form",
            generative_ai=Claim(
                text=(
                    "By a layout given beside the prompt: with ControlNet the image follows edges,"
                    " depth or a pose."
                ),
                sources=("zhang-2023-controlnet",),
                caveat="Setting this beside structured text is our comparison.",
            ),
            llm=Claim(
                text=(
                    "By a schema: structured output holds the answer to the field names, types and"
                    " permitted values of a given JSON schema. The values need not be true."
                ),
                sources=("openai-openapi", "upstage-structured-outputs"),
                as_of="2026-08",
                caveat=(
                    "We read the documentation of two vendors; the warning about truth comes from"
                    " one of them."
                ),
            ),
        ),
    ),
    examples=(
        "music-and-images",
        "customer-chatbots",
        "information-extraction",
        "weather-forecasting",
    ),
    boundary_cases=(
        "diffusion-language-models",
        "token-based-audio",
        "native-image-output",
    ),
)
