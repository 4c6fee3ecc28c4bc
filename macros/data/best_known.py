"""The systems that readers ask about most, the most asked about first.

Ordered by how many of the questions in `tests/benchmark/` name the system (the collected ones in
`asked/` and those of the search), and then by how many of the site's own questions and answers do.
A name in it stands for every system that goes by it: *Gemini* for the models and for the app.
"""

BEST_KNOWN: tuple[str, ...] = (
    "chatgpt",
    "microsoft-copilot",
    "meta-ai",
    "claude",
    "turnitin",
    "midjourney",
    "grammarly",
    "google-translate",
    "gemini-app",
    "gemini-models",
    "llama",
    "bert",
    "whisper",
    "suno",
    "google-ai-overviews",
    "my-ai-snapchat",
    "ollama",
    "cleverbot",
    "gpt-4",
    "gpt-4o",
    "stable-diffusion-1",
    "clip",
    "microsoft-365-copilot",
    "dall-e-3",
    "gpt-5",
    "deepl",
    "eliza",
)

# The questions that readers ask most: of each topic the one that answers most of the collected
# questions in `tests/benchmark/`, and of the topics the nine where that is most.
MOST_ASKED: tuple[str, ...] = (
    "confidential-information-in-a-chatbot",
    "who-owns-the-output",
    "is-chatgpt-safe-for-my-child",
    "teacher-says-nothing-about-ai",
    "how-do-llms-work",
    "will-llms-replace-workers",
    "consent-to-an-ai-scribe",
    "what-to-ask-a-vendor",
    "what-is-a-large-language-model",
)
