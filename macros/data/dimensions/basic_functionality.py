"""What generative AI and LLMs each make."""

from macros.data.unvalidated import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="basic-functionality",
    title="Basic functionality",
    position=10,
    answer=Claim(
        text=(
            "Generative LLMs are one family of generative AI: the family that writes"
            " text and code. Generative AI also includes models that are not language"
            " models, such as diffusion models that make pictures. In turn, some"
            " language models, such as BERT, are not used to generate."
        ),
        sources=(
            "nist-ai-600-1-2024",
            "jurafsky-martin-slp3",
            "google-ml-glossary",
            "iso-iec-22989-damd1",
            "ho-2020-ddpm",
            "devlin-2019",
        ),
        caveat=(
            'The short form "LLMs are part of generative AI" holds in ordinary usage, where LLM'
            " means a model that writes, and not under every definition."
        ),
    ),
    generative_ai=Claim(
        text=(
            "Produces new content of many kinds: text, code, images, sound, video, 3D shapes,"
            " molecules and more."
        ),
        sources=(
            "nist-ai-600-1-2024",
            "feuerriegel-2024",
            "chen-2021-codex",
            "xiang-2024-trellis",
            "watson-2023",
        ),
    ),
    llm=Claim(
        text=(
            "Produces language: prose, dialogue, translations, code. Some models of the LLM type"
            " also emit images, sound or video."
        ),
        sources=(
            "jurafsky-martin-slp3",
            "chen-2021-codex",
            "deutsch-2025-wmt24pp",
            "openai-gpt4o-card-2024",
            "wang-2024-emu3",
        ),
        caveat="Whether a model that emits other media is still called an LLM is a choice of name.",
    ),
    aspects=(
        Aspect(
            id="core-task",
            title="What it does",
            generative_ai=Claim(
                text=(
                    "Trained on data, it produces content that looks new and carries meaning."
                    " The definitions cited here name the output and no architecture."
                ),
                sources=("feuerriegel-2024", "nist-ai-600-1-2024", "google-ml-glossary"),
                caveat=(
                    "Google's glossary says that no formal definition exists and that experts"
                    " disagree on whether older recurrent networks count."
                ),
            ),
            llm=Claim(
                text=(
                    "It gives a probability to each possible next piece of text. Drawing from these"
                    " predictions again and again turns the predictor into a writer."
                ),
                sources=("jurafsky-martin-slp3", "nie-2025-llada"),
                caveat=(
                    "Diffusion language models such as LLaDA fill in many tokens in parallel"
                    " instead."
                ),
            ),
        ),
        Aspect(
            id="text",
            title="Text",
            generative_ai=Claim(
                text=(
                    "Generative LLMs write it. The idea is older: in 1948 Shannon imitated"
                    " English from how often letters and words occur and follow one another."
                ),
                sources=("jurafsky-martin-slp3", "shannon-1948"),
                caveat="Hardly anyone calls such letter and word samplers generative AI.",
            ),
            llm=Claim(
                text=(
                    "Text is what an LLM is built to produce. One model, told what to do in a"
                    " prompt, summarizes, translates, answers and drafts."
                ),
                sources=(
                    "hf-llm-course",
                    "brown-2020-gpt3",
                    "zhang-2024-news",
                    "deutsch-2025-wmt24pp",
                    "jurafsky-martin-slp3",
                ),
                caveat=(
                    "Encoders such as BERT are language models too, and are not normally used to"
                    " write."
                ),
            ),
        ),
        Aspect(
            id="code",
            title="Code",
            generative_ai=Claim(
                text=(
                    "LLMs trained or tuned on source code write it. The European Commission's"
                    " guidelines count code as part of text."
                ),
                sources=("chen-2021-codex", "ec-gpai-guidelines-2025"),
                as_of="2025-07",
            ),
            llm=Claim(
                text=(
                    "An LLM treats source code as text. Codex was a GPT model tuned on public"
                    " code; a separate production version powered GitHub Copilot in 2021."
                ),
                sources=("chen-2021-codex",),
                as_of="2021",
            ),
        ),
        Aspect(
            id="images",
            title="Images",
            generative_ai=Claim(
                text=(
                    "Diffusion and flow models, which turn noise into a picture, predominate in"
                    " open software. GANs and token-by-token models make pictures too."
                ),
                sources=("diffusers-2026", "karras-2019-stylegan", "ramesh-2021-dalle"),
                as_of="2026-08",
                caveat=(
                    "That they predominate is our reading of one open library's documentation;"
                    " closed products are not covered."
                ),
            ),
            llm=Claim(
                text=(
                    "An LLM that emits only text can write a picture as SVG code for a renderer."
                    " Some models of the LLM type, such as GPT-4o, emit pictures directly."
                ),
                sources=(
                    "rodriguez-2025-starvector",
                    "openai-gpt4o-card-2024",
                    "openai-4o-image-2025",
                ),
                as_of="2025-03",
                caveat=(
                    "OpenAI has published few details of how GPT-4o makes images, and later image"
                    " models may differ."
                ),
            ),
        ),
        Aspect(
            id="audio",
            title="Audio: speech, sound and music",
            generative_ai=Claim(
                text=(
                    "Two methods stand side by side. Stable Audio Open makes sound and music by"
                    " diffusion; MusicGen predicts compressed audio codes in sequence."
                ),
                sources=("evans-2024", "copet-2023"),
                as_of="2026-11",
                caveat=(
                    "Commercial song services such as Suno and Udio do not publish their"
                    " architecture."
                ),
            ),
            llm=Claim(
                text=(
                    "By OpenAI's account one network, GPT-4o, produces both text and sound."
                    " AudioLM and VALL-E use the LLM's method on audio tokens instead of words."
                ),
                sources=("openai-gpt4o-card-2024", "borsos-2023-audiolm", "wang-2023-valle"),
                as_of="2024",
                caveat=(
                    "The authors of AudioLM and VALL-E speak of language modeling, but the"
                    " vocabulary is sound, so this site does not list them as LLMs."
                ),
            ),
        ),
        Aspect(
            id="video",
            title="Video",
            generative_ai=Claim(
                text=(
                    "OpenAI described Sora as a diffusion model that cleans up noisy space-time"
                    " patches. Genie, an autoregressive model, generates a playable scene frame"
                    " by frame."
                ),
                sources=("brooks-2024-sora", "bruce-2024"),
                as_of="2024-02",
                caveat="OpenAI's report on Sora withholds most details of the model.",
            ),
            llm=Claim(
                text=(
                    "By OpenAI's account GPT-4o takes video in and puts none out. Emu3,"
                    " presented as trained only on next-token prediction, emits video as well"
                    " as text."
                ),
                sources=("openai-gpt4o-card-2024", "wang-2024-emu3", "baai-emu3-readme"),
                as_of="2024-09",
                caveat=(
                    "Emu3's released weights are separate models for chat and for generation,"
                    " and whether it is an LLM depends on the definition."
                ),
            ),
        ),
        Aspect(
            id="three-dimensional",
            title="3D",
            generative_ai=Claim(
                text=(
                    "Specialized generators make shapes. TRELLIS outputs meshes, radiance fields or"
                    " 3D Gaussians; DreamFusion optimizes a scene until its views satisfy an image"
                    " model."
                ),
                sources=("xiang-2024-trellis", "poole-2023-dreamfusion"),
            ),
            llm=Claim(
                text=(
                    "An LLM can describe a shape as a CAD program. In one benchmark, multimodal"
                    " LLMs often caught the rough outline of a part, but not its fine structure"
                    " or parameters."
                ),
                sources=("zhang-2026-benchcad",),
                as_of="2026-05",
                caveat=(
                    "The benchmark is a preprint on industrial parts, and we did not see which"
                    " models it names."
                ),
            ),
        ),
        Aspect(
            id="science",
            title="Science: molecules, proteins, materials, weather",
            generative_ai=Claim(
                text=(
                    "Diffusion models design protein backbones (RFdiffusion), propose crystals"
                    " (MatterGen) and sample possible weather (GenCast)."
                ),
                sources=("watson-2023", "zeni-2025-mattergen", "price-2024-gencast", "lam-2023"),
                caveat=(
                    "Not every such model is generative: GraphCast gives one deterministic weather"
                    " forecast."
                ),
            ),
            llm=Claim(
                text=(
                    "The LLM lends its method: ProGen was trained to predict the next amino"
                    " acid, and Evo 2 was trained on DNA in a similar way. Neither writes human"
                    " language."
                ),
                sources=("madani-2023", "brixi-2026-evo2"),
                as_of="2026-03",
                caveat="The title of the ProGen paper calls such models large language models.",
            ),
        ),
    ),
    examples=(
        "summarizing-and-translating",
        "software-development",
        "music-and-images",
        "visual-effects",
        "protein-design",
        "weather-forecasting",
    ),
    boundary_cases=(
        "encoder-models",
        "native-image-output",
        "token-based-audio",
        "proteins-and-other-languages",
        "classic-text-generators",
    ),
)
