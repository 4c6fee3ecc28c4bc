"""The systems that readers are most likely to look for, the best known first.

The first dozen are the names that most people have heard, of every kind of answer. The others are
ordered by how many of the questions in `tests/benchmark/` name the system (the collected ones in
`asked/` and those of the search), and then by how many of the site's own questions and answers do.
"""

BEST_KNOWN: tuple[str, ...] = (
    "chatgpt",
    "gemini-models",
    "claude",
    "microsoft-copilot",
    "midjourney",
    "dall-e-3",
    "grok-models",
    "deepseek-app",
    "llama",
    "stable-diffusion-1",
    "sora",
    "siri-ai",
    "google-translate",
    "meta-ai",
    "grammarly",
    "gemini-app",
    "github-copilot",
    "bert",
    "whisper",
    "suno",
    "google-ai-overviews",
    "my-ai-snapchat",
    "gpt-4",
    "gpt-4o",
    "microsoft-365-copilot",
    "gpt-5",
    "deepl",
    "turnitin",
    "clip",
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
