"""Questions that readers ask: what models cannot do."""

from macros.model import Caveat, Claim, Question, QuestionTopic

QUESTIONS: tuple[Question, ...] = (
    Question(
        id="main-limitations-of-llms",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="What are the main limitations of LLMs?",
        wordings=(
            "weaknesses of language models",
            "what can chatgpt not do",
            "cons of llms",
            "drawbacks and risks of ai chatbots",
            "what are the problems with ai",
            "what is ai bad at",
            "issues with chatgpt",
            "what can ai not do",
            "where do llms fail",
            "problems of chatgpt",
            "what it cannot handle",
            "where it breaks down",
            "blind spots of ai",
            "what does ai get wrong most",
            "what should i know before i rely on it",
            "achilles heel",
            "where does it fall short",
            "what is it terrible at",
            "what they cannot do",
            "known weak points",
            "shortcomings",
        ),
        answer=Claim(
            text="""
                A major limitation of LLMs is that they can state something false as if it were certain.
                On their own, they don't know about anything that happened after their training data was collected.
                They also pick up biases from their training text and tend to agree with the person asking.
                Their abilities are uneven, so a model that shines in a mathematics olympiad may misread a clock.
                LLMs often become less reliable as the text you give them gets longer, and instructions hidden in that text can lead them astray.
                Web search and human checks reduce some of these problems, but they don't remove them.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "kalai-2025",
                "llama-cards",
                "hofmann-2024",
                "hsieh-2024-ruler",
                "ai-index-2026",
                "sharma-2023",
                "owasp-llm-2025",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md",
    ),
    Question(
        id="why-do-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Why do LLMs hallucinate?",
        wordings=(
            "why does chatgpt lie",
            "cause of made up answers",
            "why ai invents facts",
            "confabulation reason",
            "why does ai make mistakes",
            "why is chatgpt wrong",
            "why does ai give false information",
            "why does ai make things up",
            "why does chatgpt give wrong answers",
            "why do ai answers contain errors",
            "why do llms confidently state things they do not know",
            "how come it gives made up facts",
            "reason for nonsense answers",
            "why does it lie",
            "why does it talk gibberish",
            "lies with confidence",
            "reason for false facts",
            "why does it tell untruths",
            "source of errors",
            "convincing nonsense",
            "hallucinations",
            "llm hallucination",
            "can ai be wrong",
        ),
        answer=Claim(
            text="""
                LLMs hallucinate, or state false things as facts, because they write what is probable, whether or not it is true.
                If their training data hardly mentions a person, for example, they have learned what a date of birth looks like, but not which date is right.
                Training and the usual tests of LLMs add to this, because they reward a guess more than an honest “I don't know.”
                That is the conclusion of a 2025 paper by researchers at OpenAI and Georgia Tech.
                A confident tone therefore isn't evidence that an answer is true, so check important claims against an independent source.
            """,
            sources=(
                "openai-gpt2-card-2019",
                "nist-ai-600-1-2024",
                "kalai-2025",
            ),
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="why-an-llm-is-right-about-facts",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Why is an LLM ever right about facts if it only predicts text?",
        wordings=(
            "how can a text predictor know facts",
            "why are answers often correct",
            "why would a language model ever be right about a specific fact",
            "why does it get most facts right",
            "if it has no knowledge why is it right",
            "is it right only by luck",
            "which facts does an llm get right",
        ),
        answer=Claim(
            text="""
                An LLM is often right about facts because true statements that appear often and consistently in its training text also become the likeliest way to continue a sentence.
                If a great many documents say that Paris is the capital of France, “Paris” is the probable next word after “The capital of France is …”
                But the model doesn't look the fact up in those documents, and it has no built-in check of whether a sentence is true.
                That is why facts that are rare in its training text, or newer than that text, come out wrong more often, in the same confident tone.
            """,
            sources=(
                "kalai-2025",
                "hf-llm-course",
            ),
            our_reading=True,
        ),
        more="questions/how-it-works.md#where-is-the-knowledge-in-an-llm",
    ),
    Question(
        id="biography-by-ai",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Why does AI get a person's biography wrong?",
        wordings=(
            "wrong degree and birthplace",
            "chatgpt wrote my bio with errors",
            "well known in the trade",
            "ai invented awards and jobs",
        ),
        answer=Claim(
            text="""
                AI gets biographies wrong because the LLM that writes them produces what a life story usually contains and fills gaps with likely details.
                If little was written about someone, the LLM has learned which degrees and birthplaces are common in biographies, but not which are this person's.
                Even people who are well known in their trade aren't safe from such errors: a chatbot gave the US garden writer C. L. Fornari a childhood in the wrong state and a degree from a university that she hadn't attended.
                So give the AI the facts, and have the person check the text.
            """,
            sources=(
                "kalai-2025",
                "fornari-2023-biography",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#chatbot-says-false-things-about-me",
    ),
    Question(
        id="does-it-lie-on-purpose",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Does ChatGPT lie on purpose when it is wrong?",
        wordings=(
            "is chatgpt lying to me",
            "does ai lie deliberately",
            "is it trying to trick me",
            "why does chatgpt lie to my face",
            "does a chatbot know that it is wrong",
            "is it a liar",
            "the quote isn't in the book",
            "made-up quotation from an old book",
        ),
        answer=Claim(
            text="""
                No, when ChatGPT makes an ordinary mistake, it isn't lying on purpose.
                Lying requires an intention to deceive, but the language model behind ChatGPT picks words that are likely to come next and doesn't by itself check whether the result is true.
                So it can invent a quotation and say that it comes from a real book.
                That isn't a lie, but it's false all the same, so look up quotations in the book itself.
                “ChatGPT gave a wrong answer” is a better way to put it than “ChatGPT lied.”
            """,
            sources=(
                "nist-ai-600-1-2024",
                "kalai-2025",
                "ap-stylebook-ai-2023",
                "walters-wilder-2023",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="can-hallucinations-be-eliminated",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Can hallucinations be eliminated?",
        wordings=(
            "will ai ever stop making things up",
            "fix hallucination",
            "llm without hallucinations",
            "zero errors chatbot possible",
            "how to get rid of false answers",
            "how do i stop ai from making things up",
            "can hallucinations be prevented",
            "how to reduce hallucinations",
            "will it ever be always right",
            "stop it from making things up",
            "100 percent accurate",
            "will errors vanish someday",
            "avoid invented facts",
            "make it reliable",
        ),
        answer=Claim(
            text="""
                Hallucinations, false statements presented as facts, haven't been eliminated so far, and whether they ever can be is disputed.
                A 2024 paper argues on mathematical grounds that they are built into LLMs.
                A 2025 paper by researchers at OpenAI and Georgia Tech instead blames training and tests that reward guessing.
                Letting a system look things up before it answers helps, but isn't a cure.
                In a 2024 test of legal research tools that do so, 17% to 33% of the answers were still false or unsupported, depending on the tool.
                So check any claim that matters.
            """,
            sources=(
                "banerjee-2024",
                "kalai-2025",
                "magesh-2025",
            ),
            as_of="2025-09",
        ),
        more="misconceptions.md#hallucination-is-unavoidable",
    ),
    Question(
        id="how-often-do-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="How often do LLMs hallucinate?",
        wordings=(
            "what is the hallucination rate",
            "percentage of wrong answers chatgpt",
            "error rate of ai",
            "how many answers are false",
            "how frequently is it wrong",
            "which chatbot hallucinates least",
            "does gemini hallucinate less than chatgpt",
        ),
        answer=Claim(
            text="""
                LLMs have no single hallucination rate, because how often they state something false depends on the model, the task and what counts as an error.
                In one 2023 test, for example, 18% of the references that GPT-4 gave without web search didn't exist.
                In a 2025 study, journalists found major problems with accuracy in 20% of the answers that four AI assistants gave to questions about the news.
                Neither figure can simply be applied to another model or task, so if you need a rate, measure it on your own cases.
            """,
            sources=(
                "walters-wilder-2023",
                "ebu-bbc-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="does-chatgpt-make-up-references",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Why does ChatGPT make up references?",
        wordings=(
            "does chatgpt make up references",
            "why does ai create fake references",
            "why did chatgpt invent a citation",
            "why did it give me links to journal articles that don't exist",
            "fake citations",
            "ai gave me a source that does not exist",
            "invented papers and links",
            "check bibliography from gpt",
            "fake sources from chatgpt",
            "ai invents sources in papers",
            "ai gives sources that do not exist",
            "articles that do not exist",
            "named an article that is nowhere",
            "links that lead nowhere",
            "literature that does not exist",
            "false footnotes",
            "make up sources even with web search",
        ),
        answer=Claim(
            text="""
                ChatGPT makes up references because, without a web search, its model doesn't look them up: it writes likely words in the form of a citation.
                In a 2023 test without web search, 55% of the references from GPT-3.5 and 18% of those from GPT-4, the models behind ChatGPT at the time, didn't exist.
                Web search makes this less likely, but even then, the answer can contain a broken link or name the wrong source.
                So look up each title in Google Scholar or in a library's search for books and articles, and check that the text says what the answer claims.
            """,
            sources=(
                "walters-wilder-2023",
                "tow-2025",
            ),
            as_of="2025-03",
            our_reading=True,
        ),
        more="misconceptions.md#llms-look-answers-up",
    ),
    Question(
        id="do-llms-understand-language",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Do LLMs actually understand language?",
        wordings=(
            "does chatgpt know what it is talking about",
            "does ai know what words mean",
            "chinese room llm",
            "real comprehension or pattern matching",
            "meaning vs form octopus paper",
            "does ai understand what i say",
            "does it really understand me",
            "does chatgpt understand",
            "does ai know what it is saying",
            "does a chatbot understand what it writes",
            "can a machine understand meaning",
            "it does not get what i say",
            "does it grasp meaning",
            "jokes and irony",
            "thinks like a human",
            "thinks like a person",
            "comprehension or imitation",
            "is there understanding",
            "do llms understand or just predict",
            "real understanding or only prediction",
        ),
        answer=Claim(
            text="""
                LLMs don't understand language in the way people do.
                They predict likely next words from patterns in their training text, so fluent sentences prove neither understanding nor truth.
                Whether they understand in some other sense depends on what you mean by the word, and researchers disagree.
                The computational linguists Emily Bender and Alexander Koller argued in 2020 that meaning can't be learned from words alone, without any link to the world that they refer to.
                Melanie Mitchell and David Krakauer, who surveyed the debate in 2023, see serious arguments on both sides.
            """,
            sources=("bender-koller-2020", "mitchell-krakauer-2023"),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="why-is-language-difficult-for-machines",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Why is language difficult for machines?",
        wordings=(
            "why is human language hard for computers",
            "why do computers struggle with language",
            "ambiguity in natural language processing",
            "why does ai miss sarcasm",
            "words with more than one meaning and ai",
            "how does a machine know which bank is meant",
            "what makes nlp hard",
            "why machines misunderstand sentences",
            "common sense and language models",
        ),
        answer=Claim(
            text="""
                Language is difficult for machines because the same words can mean different things, and because people leave much unsaid.
                “Bank” can mean the side of a river or a place that keeps your money, and it may be unclear whom “she” refers to.
                People settle these questions with context and knowledge of the world, which no dictionary or set of handwritten rules can cover completely.
                LLMs learn from large amounts of text how words depend on each other, so they get many cases right, but sarcasm, for example, can still fool them.
            """,
            sources=(
                "mdx-ambiguity",
                "vaswani-2017",
                "bender-koller-2020",
                "openai-gpt4-2023",
            ),
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-attention",
    ),
    Question(
        id="does-chatgpt-understand-me",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Does ChatGPT understand me or care when it comforts me?",
        wordings=(
            "i understand how you feel chatbot",
            "my child thinks the chatbot cares about her",
            "is the bot really sorry for me",
            "does ai mean it when it says sorry",
            "is ai being nice on purpose",
            "when chatgpt comforts you does it mean it understands you or is it just a prediction",
            "does ai care about me",
            "does chatgpt have feelings",
            "is chatgpt's empathy real",
            "does ai really understand my problems",
            "why does chatgpt feel so understanding",
            "is the bot's sympathy genuine",
            "does a chatbot like me",
            "can ai feel emotions",
        ),
        answer=Claim(
            text="""
                When ChatGPT comforts you or writes “I understand how you feel,” it produces words that fit what you wrote, based on patterns from its training.
                Whether that amounts to some kind of understanding is disputed, but there's no good evidence that it cares or feels anything for you.
                Nor do warm words show that its advice is right, and chatbots tend to agree with people.
                Children may take such words for real affection, so explain that the words come from a program.
                The comfort that you feel can still be real.
                In a crisis, call a helpline.
            """,
            sources=(
                "ouyang-2022",
                "mitchell-krakauer-2023",
                "sharma-2023",
                "perez-long-2023",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#do-llms-understand-language",
    ),
    Question(
        id="can-ai-listen",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Can AI actually listen in a conversation?",
        wordings=(
            "can an ai panel actually listen",
            "do ai voices listen to each other",
            "ai podcast hosts talking to each other",
            "does a voice assistant really listen to me",
            "is ai listening or just waiting for words",
            "two ais having a discussion",
            "does the bot hear what i mean",
            "active listening by ai",
            "ai agents in a panel discussion",
            "is voice mode really listening to me",
            "does the ai pay attention when i talk",
        ),
        answer=Claim(
            text="""
                As far as anyone can tell, AI doesn't listen the way a person does.
                It processes the words or sound it has received so far and produces a reply that fits.
                What you say does shape the reply.
                But what is called “attention” in AI is a calculation of which words matter to each other, not a state of mind.
                Pauses, a warm tone and phrases such as “good point” can be imitated well, so they don't show that the AI experiences anything.
                Judge a reply instead by whether it responds to what you said.
            """,
            sources=(
                "vaswani-2017",
                "mitchell-krakauer-2023",
                "openai-gpt4o-card-2024",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/limits.md#do-llms-understand-language",
    ),
    Question(
        id="can-llms-reason",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Can LLMs reason, and are they actually intelligent?",
        wordings=(
            "can ai think logically",
            "is chatgpt smart",
            "fake thinking of o1 models",
            "illusion of thinking apple paper",
            "ai math olympiad gold but fails simple puzzles",
            "can llms think",
            "does ai think like me",
            "do ai agents think and understand like people",
            "is ai intelligent",
            "can ai think",
            "does chatgpt think",
            "are llms intelligent",
            "is ai smarter than people",
            "can ai reason like a human",
            "is it really clever or just pretending",
            "iq test",
            "common sense",
            "riddles",
            "clever or just parroting",
            "logical thinking of machines",
            "is it smart",
            "does it really think",
        ),
        answer=Claim(
            text="""
                Whether LLMs can reason, or are intelligent, depends on what you mean by those words, and researchers disagree.
                A 2026 commentary in the journal Nature argues that AI already has human-level intelligence.
                By contrast, researchers at Apple doubted in 2024 that models truly reason, because adding an irrelevant detail to school math problems lowered the scores of the models they tested by up to 65%.
                Other tests give a mixed picture.
                In 2025, a Gemini model reached gold-medal level at the International Mathematical Olympiad.
                But in a clock-reading test reported in 2026, the best model got only about half right.
            """,
            sources=(
                "ai-index-2026",
                "mirzadeh-2024",
                "chen-2026-agi",
            ),
            as_of="2026-04",
        ),
        more="dimensions/limitations-and-failure-modes.md#physical-world",
    ),
    Question(
        id="is-ai-smarter-than-people",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Is AI smarter than people?",
        wordings=(
            "is ai smarter than humans",
            "is chatgpt more intelligent than me",
            "can ai outthink a person",
            "ai iq compared with humans",
            "what can people do better than ai",
            "does ai have common sense",
            "is ai a genius",
        ),
        answer=Claim(
            text="""
                AI is better than people at some tasks and worse at others, so the question has no single answer.
                A chess program can beat the world champion, but it does nothing else.
                LLMs cover more subjects than any one person, and in 2025 a Gemini model reached gold-medal level at the International Mathematical Olympiad.
                Yet in a clock-reading test reported in 2026, the best model got only about half right, compared with nine out of ten for people.
            """,
            sources=(
                "ai-index-2026",
                "campbell-2002",
                "morris-2023-agi",
            ),
            as_of="2026-04",
            our_reading=True,
        ),
        more="questions/limits.md#can-llms-reason",
    ),
    Question(
        id="turing-test",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Has ChatGPT passed the Turing test, and does that prove that it thinks?",
        wordings=(
            "did an ai pass the turing test",
            "turing test meaning",
            "passing the turing test proof of thinking",
            "can a chatbot be mistaken for a human",
            "gpt 4.5 turing test",
            "does it think because people take it for human",
            "can people tell a chatbot from a human",
        ),
        answer=Claim(
            text="""
                One of OpenAI's models, GPT-4.5, has passed a version of the Turing test, but that doesn't prove that it thinks.
                In this test, which goes back to a 1950 article by Alan Turing, a person chats with a human and with a program and has to guess which one is human.
                In a 2025 study with five-minute chats, GPT-4.5 was mistaken for the human 73% of the time when it had been told to play a humanlike character.
                Passing the test shows how well a program imitates people in a short chat.
                What that says about thinking is disputed.
            """,
            sources=(
                "jones-bergen-2025",
                "mitchell-krakauer-2023",
            ),
            as_of="2025-03",
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="why-dont-llms-know-recent-events",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Why don't LLMs know about recent events?",
        wordings=(
            "was grok trained on today's posts",
            "grok answers about today's news",
            "knowledge cutoff",
            "chatgpt outdated info",
            "why does ai not know todays news",
            "training data end date",
            "is chatgpt up to date",
            "does chatgpt know current news",
            "how up to date is the information",
            "its knowledge is outdated",
            "does it know today's news",
            "stuck in the past",
            "thinks it is last year",
            "old information",
            "no idea of last week",
            "how current is its knowledge",
            "set the knowledge cutoff in the system message",
            "tell it a newer cutoff date",
            "still names the former president",
            "still names the former prime minister",
            "change the cutoff date",
            "why don't they add this year's facts to the finished model",
            "why does a new model know so little about last year",
            "training cutoff and knowledge cutoff, same date",
            "why isn't the model updated with new knowledge every day",
            "things that happened this week",
            "does chatgpt know last week's events",
        ),
        answer=Claim(
            text="""
                LLMs don't know about recent events because their training data ends at a particular date, the knowledge cutoff.
                Training and testing then take time, so even a new model may know little about the months before its release.
                The maker can't simply enter new facts, because a model's knowledge is spread over its learned numbers.
                So ChatGPT knows what happened this week only if it searches the web or you supply the facts; knowing today's date isn't enough. The chatbot Grok can likewise look up today's posts on X without having been trained on them.
                Without a search, an LLM may guess, so look for links and check their dates.
            """,
            sources=(
                "llama-cards",
                "lewis-2020",
                "brown-2020-gpt3",
                "openai-chatgpt-search-2024",
                "apiyi-grok-search-2026",
            ),
            as_of="2026-07",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#frozen-knowledge",
    ),
    Question(
        id="does-an-llm-know-todays-date",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Does an LLM know today's date and the time?",
        wordings=(
            "why does it think it is january",
            "why does chatgpt get the date wrong",
            "ai thinks it is last year",
            "wrong year in ai answers",
            "is the date in its code as a default",
            "does ai have a clock",
            "claude code writes the wrong date",
            "what day is it chatgpt",
            "how does chatgpt know the weather",
            "how does it know the date if training ended long ago",
            "does an llm know what time it is",
            "why can't chatgpt tell me the time",
            "what time is it chatgpt",
        ),
        answer=Claim(
            text="""
            Not by itself: an LLM has no clock, so it knows today's date and the time only if it is told.
            Anthropic's Claude apps, for example, give the model the current date at the start of every conversation.
            If it isn't told, a model may guess, and it often picks a date from before its training data ended.
            Even a model that has been told the date may get it wrong, as a user of the programming tool Claude Code reported in 2025.
            Knowing the date doesn't tell a model today's weather: unless the app uses a tool for that, such as a web search, the model can only guess.
            """,
            sources=(
                "anthropic-system-prompts",
                "claude-code-11728",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="glossary.md#knowledge-cutoff",
    ),
    Question(
        id="dates-and-calendars",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Can I trust a chatbot with dates and calendars?",
        wordings=(
            "does chatgpt know which weekday a date is",
            "count the days between two dates with ai",
            "can i trust chatgpt when i ask on what date easter is next year",
            "when is the next public holiday chatbot",
            "ai gets the calendar wrong",
            "can a chatbot tell me when ramadan starts",
            "how many days until christmas",
        ),
        answer=Claim(
            text="""
                Don't trust a chatbot's dates without checking them, because an LLM has no built-in calendar.
                It predicts a date the way it predicts any other text, so it can also be wrong about a weekday or the number of days between two dates.
                It may know what day a holiday fell on in past years and still get next year's Easter wrong.
                It's more reliable when it looks the date up on the web, or when it uses a calendar or a small program to work it out.
                For an appointment, a booking or a deadline, look at a calendar or an official source.
            """,
            sources=("schick-2023-toolformer",),
            as_of="2023",
            our_reading=True,
        ),
        more="questions/limits.md#can-llms-do-arithmetic",
    ),
    Question(
        id="only-autocomplete-or-a-stochastic-parrot",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Is an LLM just autocomplete, or a stochastic parrot?",
        wordings=(
            "next word predictor only",
            "fancy text completion",
            "is ai glorified t9",
            "stochastic parrots meaning",
            "isn't it just a fancy autocomplete",
            "is it only predicting words",
            "does it only predict the next word",
            "is chatgpt just autocomplete",
            "just predicting the next word",
            "just statistics",
            "merely guesses words",
            "glorified text prediction",
            "just probability",
            "i tell students an llm is a parrot, is that good",
            "probability engine for words",
            "why call a text predictor intelligent",
            "giant autocomplete or something more",
            "do these things think or autocomplete",
        ),
        answer=Claim(
            text="""
            “Autocomplete” and “stochastic parrot” each describe part of what an LLM is and leave out the rest.
            An LLM does write piece by piece, predicting each time what is likely to come next.
            But to predict text well, it has to pick up patterns of language and facts that are useful for many tasks.
            LLMs in chatbots are also trained to follow instructions.
            “Stochastic parrot,” a metaphor from a 2021 paper, means a system that strings likely words together without regard to their meaning.
            Whether an LLM understands or thinks is debated.
            """,
            sources=(
                "ouyang-2022",
                "bender-2021",
                "mitchell-krakauer-2023",
                "hf-llm-course",
                "butlin-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="misconceptions.md#llms-are-only-autocomplete",
    ),
    Question(
        id="new-code-from-a-text-predictor",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="If an LLM only predicts the next token, how can it write new code or answer new questions?",
        wordings=(
            "how can autocomplete write a program",
            "does it only copy stored answers",
            "how can it answer questions nobody asked before",
            "how does prediction lead to skills",
            "why can a text predictor solve problems",
            "generalization of language models",
        ),
        answer=Claim(
            text="""
                An LLM can write new code or answer new questions because it has learned patterns that hold across many documents and can combine them in new ways.
                To predict the next token (a word or part of a word) well, it has to pick up such patterns.
                Predicting the next line of a program, for example, is easier for a model that has picked up how the parts of a program fit together.
                But the new code can still be wrong, so run and test it.
            """,
            sources=("mitchell-krakauer-2023",),
            our_reading=True,
        ),
        more="questions/how-it-works.md#does-generative-ai-copy-or-create",
    ),
    Question(
        id="reasoning-or-text-prediction",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Do reasoning models show that an LLM is more than a text predictor?",
        wordings=(
            "is a reasoning model just a text predictor",
            "does chain of thought mean it thinks",
            "is self correction real thinking",
            "more than next token prediction",
            "do thinking models really think",
            "when is it no longer autocomplete",
        ),
        answer=Claim(
            text="""
                Reasoning models still write one token (a word or part of a word) after another, but “text predictor” describes how they write, not what they can do.
                Working through steps before answering improves their results on hard tasks, although it's disputed whether this should be called reasoning.
                The steps shown may not be what led to the answer: in a 2025 study at Anthropic, models often didn't mention a hint that had changed their answer.
                So judge a model by its results rather than by the steps it shows.
            """,
            sources=(
                "openai-o1-card-2024",
                "deepseek-r1-2025",
                "chen-2025-cot",
                "mitchell-krakauer-2023",
            ),
            our_reading=True,
        ),
        more="questions/limits.md#can-llms-reason",
    ),
    Question(
        id="do-only-llms-hallucinate",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Do only LLMs hallucinate?",
        wordings=(
            "image ai mistakes same as hallucination",
            "whisper invents sentences",
            "do picture generators make things up",
            "hallucinations in video models",
            "can pictures be wrong too",
            "errors in pictures and sound",
            "ai videos look physically wrong",
        ),
        answer=Claim(
            text="""
                No, other kinds of generative AI also produce content that is false or impossible, because they, like LLMs, produce what is plausible without checking it.
                Image generators can draw the wrong number of objects, for example, and video generators can show things that break the laws of physics.
                Programs that turn speech into text can add words: in a 2023 test of OpenAI's Whisper on short clips, about 1% of the transcripts contained whole phrases that hadn't been spoken.
                Such errors can be easy to miss, because they may look as convincing as the rest.
            """,
            sources=(
                "nist-ai-600-1-2024",
                "guo-2025-count",
                "motamed-2025",
                "koenecke-2024",
            ),
            as_of="2025-03",
            our_reading=True,
        ),
        more="misconceptions.md#only-llms-hallucinate",
    ),
    Question(
        id="why-image-generators-get-hands-and-text-wrong",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="Why do image generators get hands, numbers and lettering wrong?",
        wordings=(
            "tricks to stop small errors in ai pictures completely",
            "prompt that prevents mistakes in ai images",
            "six fingers ai",
            "garbled letters in ai pictures",
            "ai cannot draw hands",
            "why can't ai draw text",
            "wrong count of objects midjourney",
            "extra limbs and weird teeth",
            "common errors in generated images",
            "strange letters on signs",
            "mismatched earrings, melted background objects",
            "misspelled signs in pictures",
            "anatomy errors",
            "bad at spelling in pictures",
            "writes fine in chat but not in images",
            "spelling mistakes in ai pictures",
            "why do ai pictures have people with six fingers",
            "ai image keeps the extra arm",
            "person in my picture has three arms or legs",
            "image ai won't fix a mistake when i tell it",
        ),
        answer=Claim(
            text="""
            Image generators get hands, numbers and lettering wrong because they follow patterns learned from images: no rule tells them, for example, that a person has two arms.
            Hands are hard because they take many poses and are often half hidden.
            Lettering is hard because an image model must draw each letter, while a chatbot writes words as text.
            In a 2025 test, the best of 15 image generators (diffusion models) drew the right number of objects only about 43% of the time.
            Newer models do better, but no trick prevents mistakes completely, so inspect every image.
            If there's an extra arm, try again or have that spot redone (inpainting).
            """,
            sources=(
                "lu-2023-handrefiner",
                "liu-2022-character",
                "guo-2025-count",
                "qwen-image-readme",
            ),
            as_of="2025-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="why-clocks-show-ten-past-ten",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="Why do AI-generated clocks show 10:10?",
        wordings=(
            "ai clock always ten past ten",
            "10 10 on ai watches",
            "ai cannot draw a clock at another time",
            "watch hands in ai pictures",
            "why is it always 10:10",
            "clock with the wrong time in an image",
        ),
        answer=Claim(
            text="""
                AI-generated clocks often show 10:10 because many photos of clocks and watches show that time.
                In advertisements, the hands are usually set to about ten past ten, where they frame the maker's name.
                An image generator learns from these photos what a clock looks like and tends to repeat the most common pattern, even if your prompt asks for another time.
                In an informal 2025 trial, ChatGPT, Gemini, Canva, Midjourney and Photoshop all tended toward 10:10.
                Newer generators may do better, but check the hands before you use the image.
            """,
            sources=(
                "folini-2025-clocks",
                "nist-ai-600-1-2024",
            ),
            as_of="2025-03",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#one-root",
    ),
    Question(
        id="why-image-generators-ignore-the-prompt",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="Why does an image generator ignore part of my prompt?",
        wordings=(
            "image does not match my prompt",
            "ai leaves out what i asked for",
            "wrong colors in ai image",
            "prompt too long for stable diffusion",
            "picture is not what i described",
            "ai mixes up colors of two objects",
            "dog still has a tail when i write no tail",
            "ai draws what i told it to leave out",
            "negative prompt",
            "picture shows glasses although i wrote without glasses",
        ),
        answer=Claim(
            text="""
            An image generator may cut off a long prompt or mix up its details, such as the colors of two objects.
            Stable Diffusion v1, for example, reads at most 75 tokens (words or parts of words).
            Image generators may also overlook “no” and “without,” because they learn from captions, which mostly say what an image shows.
            Ask for “a dog with no tail,” and the dog may get a tail.
            So describe what should be there, and name the essentials first.
            If the generator has a field for what you don't want (a negative prompt), use it.
            """,
            sources=(
                "diffusers-2026",
                "sd-v1-card",
                "ghosh-2023-geneval",
                "alhamoud-2025-negbench",
            ),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#following-the-user",
    ),
    Question(
        id="why-cant-llms-count-letters",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Why can't an LLM count the letters in a word?",
        wordings=(
            "why can't chatgpt count",
            "ai gives me the wrong number of items",
            "how many r in strawberry",
            "spelling and tokens",
            "ai fails at wordle",
            "count characters chatgpt",
            "spelling puzzles fail",
            "letter counting or arithmetic wrong",
            "why does an llm get strawberry wrong",
        ),
        answer=Claim(
            text="""
                LLMs can have trouble counting letters because most of them don't read letters.
                They read tokens, pieces of text that are often several letters long, so they don't see the three r's in “strawberry” one by one.
                LLMs also predict likely text instead of calculating, so they can get arithmetic wrong as well.
                An LLM can get around both problems by writing a small program for a computer to run, because a correct program counts and calculates exactly.
            """,
            sources=("openai-tiktoken", "schick-2023-toolformer", "hf-llm-course"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#counting-and-spelling",
    ),
    Question(
        id="can-llms-do-arithmetic",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Can LLMs calculate reliably?",
        wordings=(
            "why is ai bad at math",
            "why does chatgpt get sums wrong",
            "a computer that cannot multiply",
            "can i trust chatgpt with numbers",
            "chatgpt bad at math",
            "multiply big numbers ai",
            "can i use ai as a calculator",
            "why ai gets sums wrong",
            "bad at sums",
            "percentages",
            "add numbers correctly",
            "adds up a bill wrong",
            "wrong sums",
            "is it good with numbers",
            "calculations",
            "chatbot or excel for my budget",
            "can chatgpt do my bookkeeping sums",
            "household budget with ai",
        ),
        answer=Claim(
            text="""
                You can't rely on an LLM alone to calculate, because it predicts the next piece of text instead of working the numbers out the way a calculator does.
                It goes wrong especially often with long numbers, but short ones can be a problem, too: in a 2023 study, GPT-4 multiplied two three-digit numbers correctly only 59% of the time.
                Newer systems do much better, because they work step by step or hand the calculation to a calculator or a small program.
                For expenses and other figures that have to be exact, use a spreadsheet, where you can check each step.
            """,
            sources=(
                "dziri-2023",
                "schick-2023-toolformer",
                "hf-llm-course",
                "ai-index-2026",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="choose.md#exactness",
    ),
    Question(
        id="different-numbers-each-time",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="A chatbot gave me three different numbers for the same question. Which one do I trust?",
        wordings=(
            "ai estimate changes every time",
            "chatgpt gives different cost estimates",
            "ask three times and take the average",
            "inconsistent numbers from ai",
            "can i use a quote or budget from chatgpt",
            "ai price estimate not reliable",
            "different totals for the same file",
            "which result is correct when ai answers differ",
        ),
        answer=Claim(
            text="""
                Don't trust any of the numbers, or their average, as they stand.
                An LLM writes a plausible answer piece by piece, usually with an element of chance in each step, so three requests can produce three different estimates.
                An average of three guesses is still a guess.
                Instead, give the chatbot what an estimate needs: the method, your own rates and quantities, and the assumptions.
                Then have it run code or fill in a spreadsheet if it can, and check the figures yourself.
                If the results still differ, look for what your description leaves open.
            """,
            sources=(
                "hf-llm-course",
                "dziri-2023",
                "schick-2023-toolformer",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/how-it-works.md#why-different-answers-each-time",
    ),
    Question(
        id="is-a-long-context-really-used",
        topic=QuestionTopic.LIMITS,
        group="Long texts and instructions",
        question="Does an LLM really use all of a long input?",
        wordings=(
            "lost in the middle",
            "1 million token context worth it",
            "ai ignores part of my pdf",
            "needle in a haystack ruler",
            "long documents and accuracy",
            "skips the middle of a huge pdf",
            "overlooks details in a long contract",
            "misses facts in a long document",
        ),
        answer=Claim(
            text="""
                Often not: LLMs don't use all parts of a long input equally well, as tests from 2023 and 2024 showed.
                In the 2023 test, answers were best when the relevant passage came at the start or end of the input, and worst when it came in the middle.
                In the 2024 test, only about half of the 17 models still did well at 32,000 tokens (words or parts of words), a length that all of them claimed to handle.
                Newer models may do better, but it's still wise to give a model only the pages that your question needs.
            """,
            sources=(
                "hsieh-2024-ruler",
                "liu-2023-lost",
            ),
            as_of="2024-08",
        ),
        more="dimensions/limitations-and-failure-modes.md#long-range-consistency",
    ),
    Question(
        id="why-does-it-agree-with-me",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="Why does a chatbot agree with me so often?",
        wordings=(
            "sycophancy",
            "chatgpt yes man",
            "ai flatters me",
            "chatbot says i am right",
            "yes man",
            "flatters me",
            "echo chamber",
            "always says my ideas are great",
            "tells me what i want to hear",
            "praise for every idea",
            "uncritical assistant",
            "why does chatgpt start with great question",
            "it cheered a man on for stopping his pills",
            "why does a chatbot encourage something dangerous",
            "was the flattery programmed in by someone",
            "chatgpt calls every question great",
            "what does sycophantic mean",
            "why doesn't chatgpt tell me i'm wrong",
            "keeps asking me questions back",
            "made to keep me hooked",
            "why does it end with a question",
        ),
        answer=Claim(
            text="""
                One likely reason why a chatbot agrees with you so often is that it was trained on people's ratings, and people tend to rate agreement highly.
                A 2023 study came to that conclusion after finding the habit, called sycophancy, in five AI assistants.
                So a chatbot can flatter you without having been told to.
                In April 2025, OpenAI withdrew a ChatGPT update because it was too flattering.
                When an answer matters, ask for arguments against your view, and check with an expert, such as a doctor for health questions.
            """,
            sources=(
                "sharma-2023",
                "openai-sycophancy-2025",
                "openai-optimizing-2025",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#following-the-user",
    ),
    Question(
        id="check-an-ai-image-with-a-chatbot",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="Can a chatbot check my AI image for mistakes?",
        wordings=(
            "ask a chatbot to check my ai picture",
            "can chatgpt find errors in an image",
            "check an ai picture for extra fingers",
        ),
        answer=Claim(
            text="""
                Yes, a chatbot that accepts images can look for mistakes in an AI image, such as an extra finger, but its check isn't reliable.
                It may miss mistakes, describe them wrongly or report some that aren't there.
                So use its answer as a list of places to check, and look at the image yourself.
                For a diagram or a technical drawing, ask someone who knows the subject.
            """,
            sources=("salart-vqa-2026",),
            as_of="2026-06",
            our_reading=True,
        ),
        more="questions/the-words.md#vision-language-model-or-llm",
    ),
    Question(
        id="ask-ai-whether-it-is-true",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="Can I check an answer by asking the chatbot whether it is true or where it may be wrong?",
        wordings=(
            "if it lists its assumptions is the answer safe to use",
            "ask chatgpt to check its own work",
            "can chatgpt verify its own sources",
            "ask chatgpt what is your source",
            "the lawyer asked chatgpt is this a real case and it confirmed can that be trusted",
            "does asking twice make the answer reliable",
            "chatbot confirmed the citation is real",
            "can ai fact check itself",
            "are you sure chatgpt",
            "is this data or just flattery",
            "are you trying to make me feel better",
        ),
        answer=Claim(
            text="""
                No, you can't rely on a chatbot's confirmation, because it is just another generated answer, and chatbots tend to agree with the person who asks.
                If you ask “Is this a real case?”, a model without web search writes a plausible reply instead of looking the case up.
                In the lawsuit Mata v. Avianca (2023), ChatGPT assured a lawyer that the cases it had invented for him were real.
                If you ask for sources, counterarguments or weak points, the reply can show you what to check, but it may leave out the actual error.
                Look up the case, article or figure in the original source.
            """,
            sources=("mata-2023", "kalai-2025", "huang-2024-self-correct", "sharma-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/school-and-study.md#check-a-reference",
    ),
    Question(
        id="does-ai-show-uncertainty",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="Does AI show when it is unsure, or does it give wrong answers with confidence?",
        wordings=(
            "how can i tell when it is wrong if it always sounds sure",
            "confidence of an ai answer",
            "how sure is the ai",
            "does the system tell us when it's not confident",
            "does an llm know when it is wrong",
            "can i trust a confidence score from a chatbot",
            "is 90 percent sure from chatgpt a real probability",
            "does the ai warn me when it is not certain",
            "why does ai sound so confident when it is wrong",
            "ask a vendor how the model handles uncertainty",
            "can an ai tool decline to answer",
            "does ai know if it's true",
            "does it know truth from falsehood",
        ),
        answer=Claim(
            text="""
                You can't rely on a chatbot to know or show when it's wrong, because the LLM behind it writes what is plausible, true or not, often in the same confident tone.
                If it says that it's “90% sure,” that is generated text as well, not a measured probability.
                In a study published in 2024, five LLMs tended to be overconfident when asked how sure they were.
                So neither a chatbot's tone nor its reply to “Are you sure?” tells you whether an answer is true.
                Check names, numbers, quotations and advice elsewhere.
            """,
            sources=(
                "xiong-2024-uncertainty",
                "kalai-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#why-not-say-i-dont-know",
    ),
    Question(
        id="chatbot-predictions",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="Is a chatbot's prediction or opinion worth anything as evidence?",
        wordings=(
            "chatgpt predicts the future of my job",
            "ai forecast as evidence",
            "what does chatgpt think about",
            "asking ai for its opinion",
            "does chatgpt have its own opinions",
            "does ai know what will happen",
            "quote chatgpt's prediction",
            "ai says my profession will disappear",
            "chatgpt told me my job will vanish should i believe it",
            "can chatgpt forecast the economy",
        ),
        answer=Claim(
            text="""
                As evidence, a chatbot's prediction or opinion is worth little on its own.
                A chatbot doesn't have beliefs the way a person does: training and instructions shape what it says, so it may lean to one side or simply mirror your views.
                Nor has it looked into the matter, unless it searched for sources.
                AI systems that compete in forecasting contests can do better: by May 2026, the best one in a contest run by the Forecasting Research Institute came close to matching superforecasters, people with an outstanding track record in forecasting.
                Use a chatbot to collect arguments and questions, and look for the evidence in studies.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "sharma-2023",
                "forecastbench-2026",
                "ap-standards-genai-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/writing-about-it.md#chatgpt-as-a-source",
    ),
    Question(
        id="are-llms-biased",
        topic=QuestionTopic.LIMITS,
        group="Bias and influence",
        question="Are LLMs and image generators biased?",
        wordings=(
            "is ai biased",
            "can my question cause bias",
            "can ai be unbiased",
            "is there a neutral ai",
            "racist ai",
            "sexism in chatgpt",
            "ai resume screening discrimination",
            "stereotypes in ai pictures",
            "is ai neutral",
            "is ai fair",
            "bias in ai",
            "does ai discriminate",
            "is chatgpt biased",
            "is ai racist",
            "does ai treat people fairly",
            "racist answers",
            "unfair to women",
            "neutral and objective",
            "prejudiced against minorities",
            "prejudice in answers",
            "unfair to groups",
            "discrimination by ai",
        ),
        answer=Claim(
            text="""
                Yes, studies have found bias in LLMs and in image generators, though not always in the same direction.
                In a 2024 study, several LLMs associated speakers of African American English with less prestigious jobs.
                A 2026 study of hiring decisions by 27 LLMs found that female and Black applicants had an advantage, while disabled applicants were at a disadvantage. Image generators amplified stereotypes in a 2023 study, and attempts to counter them didn't remove them. Likely causes are the training data, the later training that shapes the answers, and sometimes the wording of the question.
                Biased answers can sound objective, so test the system you use on your own task.
            """,
            sources=("hofmann-2024", "wang-2026-hiring", "bianchi-2023", "sharma-2023"),
            as_of="2026-05",
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="answers-steered-by-a-company",
        topic=QuestionTopic.LIMITS,
        group="Bias and influence",
        question="Does ChatGPT have an agenda, and can a company steer its AI's answers?",
        wordings=(
            "can ai be manipulated by its owner",
            "hidden agenda of a chatbot",
            "what if the ai gives a misleading answer or is steered by a company with an agenda",
            "who decides what the ai says",
            "propaganda by chatbot",
            "are ai answers neutral",
            "sponsored opinions",
            "can a chatbot influence my opinion",
            "is chatgpt biased with an agenda",
        ),
        answer=Claim(
            text="""
                A chatbot such as ChatGPT isn't known to have beliefs or aims of its own, but the company behind it can steer its answers.
                So the answers aren't automatically neutral just because no person wrote them.
                The company chooses the training data and decides which answers human raters should prefer.
                It can also add standing instructions that users may not see (a system prompt).
                In addition, a chatbot tends to go along with whatever view your question suggests.
                Before you vote or take a medicine because of an answer, check independent sources.
            """,
            sources=(
                "ouyang-2022",
                "owasp-llm-2025",
                "westwood-2025-slant",
                "nist-ai-600-1-2024",
                "sharma-2023",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#is-chatgpt-left-wing",
    ),
    Question(
        id="why-are-models-biased",
        topic=QuestionTopic.LIMITS,
        group="Bias and influence",
        question="Why are LLMs and image generators biased?",
        wordings=(
            "how do biases get into ai search results",
            "where does ai bias come from",
            "where does ai prejudice come from",
            "biased training data",
            "can bias be removed from ai",
            "reason for unfair ai answers",
            "where does bias come from",
            "where do stereotypes come from",
            "causes of prejudice",
            "origin of unfairness",
            "is a biased system broken",
            "biased results a malfunction",
        ),
        answer=Claim(
            text="""
            LLMs and image generators are probably biased in part because some groups, languages and views appear in their training data far more often than others.
            NIST, the US standards agency, reports that when image generators were asked for doctors or judges, they showed too few women, people from racial minorities or people with disabilities.
            The prompt matters as well, because LLMs tend to agree with a view expressed in it.
            In a 2024 study, further training on the answers that people prefer hid the tested LLMs' racism but didn't remove it.
            So expect bias, test for it, and correct what you find.
            """,
            sources=("nist-ai-600-1-2024", "sharma-2023", "hofmann-2024"),
            as_of="2024-08",
            our_reading=True,
        ),
        more="dimensions/limitations-and-failure-modes.md#stereotypes",
    ),
    Question(
        id="is-the-training-data-representative",
        topic=QuestionTopic.LIMITS,
        group="Bias and influence",
        question="Is the training data of an AI model representative of the people it will affect?",
        wordings=(
            "does the training data represent our users",
            "bias in training data procurement question",
            "is the training data representative of the population affected by the system's outputs",
            "is ai trained on data from my country",
            "check whether a model works for minorities",
            "does more data remove bias",
            "representativeness of training data",
            "who is missing from the training data",
        ),
        answer=Claim(
            text="""
                You usually can't verify that the training data of a large general model is representative, because most makers disclose little about it.
                It probably isn't: an LLM learns mostly from web text, in which English dominates and many groups are underrepresented.
                More data alone may not fix this, because a larger collection can have the same gaps.
                So test the result instead.
                Try typical cases from each group that the system will affect, in their languages and dialects, compare the errors, and keep checking after launch.
            """,
            sources=(
                "bender-2021",
                "meta-llama31-card",
                "nist-ai-600-1-2024",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/limits.md#are-llms-biased",
    ),
    Question(
        id="are-llms-american-in-outlook",
        topic=QuestionTopic.LIMITS,
        group="Bias and influence",
        question="Do LLMs have an American or Western outlook?",
        wordings=(
            "why do chatbots get southeast asian culture wrong",
            "why does ai not know my culture",
            "ai gets local customs wrong",
            "are llms american in their outlook",
            "western bias of ai",
            "cultural bias of chatgpt",
            "whose values does ai have",
        ),
        answer=Claim(
            text="""
                Many LLMs seem to lean toward a Western outlook.
                In a 2024 study, the values in the answers of five OpenAI models resembled those of English-speaking and Protestant European countries.
                One likely reason is the training data, in which English text dominates and many other cultures are underrepresented.
                This may be why a chatbot gets your local customs wrong.
                Say which country your question is about, because in the 2024 study, naming the country made newer models' answers fit local values better for most countries.
            """,
            sources=("tao-2024-cultural-bias", "bender-2021", "meta-llama31-card", "ouyang-2022"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#are-llms-biased",
    ),
    Question(
        id="medical-advice-from-a-chatbot",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Can I take medical advice from a chatbot?",
        wordings=(
            "how accurate is a chatbot for dosage",
            "can i trust ai with my diagnosis",
            "ai symptom checker safe",
            "chatgpt for dosage",
            "is what i tell a chatbot confidential like with a doctor",
            "may i upload my test results to chatgpt",
            "ai passes medical exams so is it as good as a doctor",
            "medical privacy of chatbots",
            "use ai to prepare for a doctor's visit",
            "understand a diagnosis with chatgpt",
            "chatgpt as doctor",
            "symptom check with ai",
            "self diagnosis llm study oxford",
            "dr chatgpt accuracy",
            "ask chatgpt about symptoms",
            "can i ask ai about my health",
            "is ai good at diagnosis",
            "ask ai about my symptoms",
            "rash or headache",
            "blood test and lab results",
            "it says i have cancer",
            "chest pain",
            "parents ask about their children's health",
            "treatment decisions",
            "ask a bot about pain",
            "is ai as good as a doctor",
            "second opinion on a diagnosis",
            "symptoms checked by ai",
        ),
        answer=Claim(
            text="""
                Don't take medical advice from a chatbot alone.
                It can help you understand terms and prepare questions for your doctor, but it isn't safe for a diagnosis, a dose or an emergency.
                It can be confidently wrong, it can't examine you, and it usually isn't bound by confidentiality as a doctor is.
                In a study published in 2026, older LLMs such as GPT-4o, tested on their own, named a relevant condition in 94.9% of written cases.
                But people who used them did so in fewer than 34.5% of cases, no better than people using other sources.
                Check with a professional, and if it's urgent, call for help.
            """,
            sources=("bean-2026", "dickinson-wright-health-apps"),
            as_of="2026-08",
            our_reading=True,
        ),
        more="questions/privacy-and-safety.md#is-a-chatbot-confidential",
    ),
    Question(
        id="ai-for-questions-about-cancer",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Can I ask ChatGPT or another AI about my cancer?",
        wordings=(
            "how does a chatbot think about illness",
            "is ai reliable for oncology patients",
            "treatment options according to a bot",
            "tumor information from an llm",
        ),
        answer=Claim(
            text="""
            You can ask an AI chatbot to explain terms or to help you prepare questions about your cancer, but don't base decisions on its answers.
            It predicts likely words from patterns in its training text, so it can sound right and be wrong.
            Unlike your medical team, it has no clinical judgment and knows nothing about your case except what you share with it.
            In a 2023 study, about a third of ChatGPT's answers on treatments included advice that didn't match treatment guidelines.
            Newer models may do better, but you should still ask your medical team and read what cancer institutes or charities say.
            """,
            sources=(
                "johnson-2023-cancer",
                "asco-post-2023-cancer-myths",
                "nci-2023-chatbots",
                "anticancerfund-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="says-it-did-something",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="Why does Gemini or ChatGPT say that it did something when it didn't?",
        wordings=(
            "gemini claims it set the alarm",
            "google assistant worked better",
            "fake confirmation that the email was sent",
        ),
        answer=Claim(
            text="""
                Gemini and ChatGPT can report an action that didn't happen, because “Done” is text that an LLM predicts, like everything else it writes.
                To set an alarm or send an email, the LLM has to use other software.
                That step can fail or be left out while the reply still sounds right.
                So check the result itself, for example in your clock app, your calendar or your Sent folder.
                If nothing is there, ask again in a new chat and name the app to use, or do it yourself. Google Assistant, Gemini's predecessor on phones, worked differently: it sorted requests into types that programmers had set up.
            """,
            sources=(
                "schick-2023-toolformer",
                "getcoai-gemini-assistant-2025",
                "google-assistant-intents-docs",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/limits.md#why-do-llms-hallucinate",
    ),
    Question(
        id="drug-interactions-and-ai",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Can AI check drug interactions or answer questions about medicines?",
        wordings=(
            "is ai safe for questions about medication",
            "chatgpt dosage question",
            "can i ask chatgpt if i can take two medicines together",
            "can pharmacists use chatgpt to check drug interactions",
            "ai drug interaction checker accuracy",
            "can ai replace the package leaflet",
            "side effects according to chatgpt",
            "should i stop taking my insulin",
        ),
        answer=Claim(
            text="""
                Don't rely on a chatbot to check drug interactions or doses, because it can miss real interactions and report false ones.
                In a 2025 study, ChatGPT, Gemini and Copilot checked the medication lists of 57 rheumatology patients.
                All three missed real interactions, and most of the interactions they warned about weren't on the study's reference list.
                A chatbot can explain the information that comes with a medicine or suggest questions, but ask a pharmacist or doctor before you take, stop or combine medicines.
                If symptoms are severe, get medical help right away.
            """,
            sources=(
                "ddi-llm-2025-rheumatology",
                "drug-questions-2024-chatgpt",
                "healthxchange-insulin",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#before-acting-on-medical-or-legal-advice",
    ),
    Question(
        id="test-results-and-ai",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Can AI explain my medical test results or a scan?",
        wordings=(
            "upload blood test results to chatgpt",
            "can chatgpt read my x-ray or mri",
            "is it safe to let ai read my medical test results",
            "ai explain my lab report",
            "understand a doctor's letter with ai",
            "should i put my health records into a chatbot",
            "chatgpt says my blood values are bad",
        ),
        answer=Claim(
            text="""
                AI can explain what the words in a test report mean, but it can't tell you reliably what your results mean for you.
                A chatbot may not know your history or how the test was done, and it may misread a number or a scan and still sound sure.
                So use it to prepare questions, and let your doctor judge the result.
                Remove your name and other identifying details first, because privacy laws for doctors, such as HIPAA in the United States, usually don't cover a consumer chatbot.
                And if the AI says that all is well, keep your appointment anyway.
            """,
            sources=(
                "who-lmm-2024",
                "nist-ai-600-1-2024",
                "dickinson-wright-health-apps",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#medical-advice-from-a-chatbot",
    ),
    Question(
        id="before-acting-on-medical-or-legal-advice",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Is it safe to rely on a chatbot for medical or legal advice?",
        wordings=(
            "ai lawyer reliable",
            "should i follow chatgpt health tips",
            "legal question to ai ok",
            "double check ai advice with expert",
            "contract review by ai",
            "ai for legal advice",
            "should i trust ai with legal questions",
            "can ai replace a lawyer",
            "should i follow what it says",
            "divorce or tenant dispute",
            "skip the lawyer and ask the bot",
            "rely on advice in serious matters",
            "legal problems and bots",
            "tax advice by ai",
            "can i rely on chatgpt for my employment rights",
        ),
        answer=Claim(
            text="""
            No, a chatbot's medical or legal advice isn't safe to rely on by itself, because an answer can be fluent and wrong.
            It can also be based on another country's law: Acas, Britain's workplace advisory service, warns that chatbots may refer to laws or cases from outside the UK.
            In Mata v. Avianca (2023), a US court fined lawyers over six court decisions that ChatGPT had invented.
            In a study published in 2026, people who used an LLM from 2024 judged medical cases no better than people who used other sources.
            Before you act, look up the law, ruling or guideline that the answer rests on, and ask a professional.
            """,
            sources=(
                "mata-2023",
                "bean-2026",
                "acas-using-ai",
            ),
            as_of="2026-10",
            our_reading=True,
        ),
        more="examples.md#legal-research",
    ),
    Question(
        id="chatgpt-instead-of-a-lawyer",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Is ChatGPT an alternative to hiring a lawyer?",
        wordings=(
            "understand divorce papers with ai",
            "do i still need an attorney",
            "legal help for my small business",
        ),
        answer=Claim(
            text="""
                ChatGPT is no substitute for a lawyer when much is at stake, but it can help you prepare.
                It can explain terms in divorce papers or a contract, list questions for a lawyer and write a first draft.
                But it knows only your side, may get local law wrong and can't reliably predict what a judge will do.
                In 2026, one US court ruled that a defendant's chats with a chatbot weren't protected the way conversations with a lawyer are.
                Other courts protected chats of people without a lawyer, but to be safe, omit anything confidential.
                Before you sign or file anything, ask a lawyer or a free advice service.
            """,
            sources=(
                "cookcraig-coparents",
                "bryantoconnor-2023-lawyer",
                "strategylaw-heppner-2026",
                "bressler-work-product-2026",
                "acas-using-ai",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#represent-myself-with-ai",
    ),
    Question(
        id="chatgpt-says-i-have-a-case",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="ChatGPT says that I have a strong legal case or can get damages. Is it right?",
        wordings=(
            "chatgpt says i will win in court",
            "ai told me what my claim is worth",
            "unfair dismissal compensation according to chatgpt",
        ),
        answer=Claim(
            text="""
                ChatGPT may be right, but don't rely on its opinion of your case or of the money you could get.
                It has heard only your side, and chatbots tend to agree with the person who asks.
                It may also apply another country's law or cite a ruling that doesn't exist.
                Use it to put dates and papers in order and to prepare questions.
                Then ask a lawyer, a union or a free advice service, especially about deadlines.
                Leave confidential details out of the chat.
            """,
            sources=("stlawyers-severance-ai", "acas-using-ai", "sharma-2023"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#represent-myself-with-ai",
    ),
    Question(
        id="law-of-a-small-country",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Why does ChatGPT get the law of Ireland or another small country wrong?",
        wordings=(
            "chatgpt bad at irish law",
            "ai gives american law instead",
            "chatbot quotes the wrong country's law",
            "new zealand law and chatbots",
            "ai and scottish or maltese law",
        ),
        answer=Claim(
            text="""
                ChatGPT can get the law of a small country such as Ireland wrong, probably because its training text contains much more American and British law.
                It writes text that resembles what it was trained on, so it can apply a foreign rule or invent a case that looks Irish.
                New Zealand's courts said in 2023 that chatbots seemed to have limited access to that country's law.
                So name the country, check every rule in an official source such as the Irish Statute Book, and if a lot is at stake, ask a solicitor.
            """,
            sources=(
                "osullivankenny-ai-2026",
                "wilsonharle-nz-ai-2024",
                "openlearn-law-genai",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="questions/in-the-professions.md#represent-myself-with-ai",
    ),
    Question(
        id="do-people-trust-it-too-much",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="Do people trust LLM answers too much?",
        wordings=(
            "should older people trust ai answers",
            "survey says half trust ai answers, should they",
            "overreliance on ai",
            "blind faith in chatgpt",
            "automation bias",
            "believing chatbots too easily",
            "people believe everything ai says",
            "why do people believe ai",
            "relying on it blindly",
            "gullible",
            "ai is always accurate",
            "blind faith",
            "uncritical belief",
            "machines seem credible",
            "i ask ai before every decision, is that bad for me",
            "should ai make my decisions",
            "am i too dependent on chatgpt",
        ),
        answer=Claim(
            text="""
            Yes, people often trust LLM answers too much, and a wrong answer can sound just as sure as a right one.
            In a 2025 study, participants overestimated an LLM's accuracy, and longer explanations made them more confident even when the answers were no more accurate.
            A chatbot also tends to agree with the person who asks, so if you ask it before every decision, your own mistakes can go unnoticed.
            When your health, your money or something else important is at stake, form your own judgment first, check the facts in a reliable source and ask other people.
            """,
            sources=("steyvers-2025", "sharma-2023"),
            as_of="2025-04",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#quality-at-a-glance",
    ),
    Question(
        id="can-i-trust-benchmark-scores",
        topic=QuestionTopic.LIMITS,
        group="Tests and inner workings",
        question="Can I trust LLM benchmark scores?",
        wordings=(
            "mmlu meaning reliable",
            "lmarena leaderboard gaming",
            "are ai rankings fair",
            "benchmark contamination",
            "models trained on the test",
            "are benchmarks reliable",
            "are test results honest",
            "cheating on leaderboards",
            "are rankings meaningful",
            "test questions leaked",
            "a new model scores 90% on mmlu, what does that tell me",
            "what does an mmlu score mean",
            "top of the leaderboard but useless for our own task",
            "vendor claims near gpt-4o quality",
            "is it really as good as gpt-4",
            "glue was the language test, why does nobody quote it now",
            "what is a benchmark and why does every maker say its model is best",
        ),
        answer=Claim(
            text="""
                LLM benchmark scores, the results of standard tests, are only a rough guide.
                On MMLU, a multiple-choice test in 57 subjects, a score of 90% means the model got 90% of the questions right, not that 90% of what it says is true.
                Some questions are faulty, and others may have been in the training data.
                Makers can choose tests that favor their models, and a claim like “near GPT-4o quality” doesn't even name a test.
                Tests also wear out: one called GLUE gave way to a harder test once models outscored the people tested.
                So try models on your own cases.
            """,
            sources=(
                "hendrycks-2021-mmlu",
                "contamination-list",
                "gema-2024-mmlu",
                "wang-2019-superglue",
                "phan-2025-hle",
            ),
            as_of="2026-06",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#training-data-in-the-test",
    ),
    Question(
        id="was-a-benchmark-in-the-training-data",
        topic=QuestionTopic.LIMITS,
        group="Tests and inner workings",
        question="How can I tell whether a benchmark was in the training data?",
        wordings=(
            "was mmlu in the training data",
            "did the model see the test before",
            "check a model for benchmark contamination",
            "how do i know that a model didn't memorize the test",
            "detect data leakage in llm evaluation",
            "test questions in the training data",
        ),
        answer=Claim(
            text="""
                From outside, you usually can't tell for certain whether a benchmark (a standard test for models) was in a model's training data.
                Few makers publish that data, and the filters they use to keep test questions out can miss some.
                Be suspicious if a model does much better on well-known public questions than on new ones that are just as hard, or if it can complete a test question word for word.
                It's safer to test the model with questions that it can't have seen: new ones, or unpublished ones of your own.
            """,
            sources=(
                "contamination-list",
                "brown-2020-gpt3",
            ),
            as_of="2026",
            our_reading=True,
        ),
        more="dimensions/evaluation.md#training-data-in-the-test",
    ),
    Question(
        id="does-displayed-reasoning-explain-the-answer",
        topic=QuestionTopic.LIMITS,
        group="Tests and inner workings",
        question="Can an AI explain why it gave a certain answer?",
        wordings=(
            "why did the model decide that",
            "how do i know why the ai decided",
            "can ai justify its answer",
            "can the system explain why it produced a specific output",
            "can an llm explain its decision",
            "explainability of llms",
            "can i ask chatgpt why it said that",
            "is the explanation of an ai true",
            "does a chatbot know its own reasons",
            "how can we audit an llm's answer",
            "does displayed reasoning explain the answer",
            "explain ai decisions to customers",
            "chain of thought faithful",
            "is the thinking text real",
            "thought process shown by o1",
            "are reasoning traces honest",
            "are the shown thoughts real",
            "is the thinking text genuine",
            "auditor wants the llm to explain its decision",
        ),
        answer=Claim(
            text="""
                No, an LLM can't reliably explain why it gave a certain answer, because its explanation is generated text, too, and may not show the real cause.
                That also holds for the “reasoning” that some models display.
                In a 2025 study at the AI company Anthropic, models were given hints that changed their answers; the company's own model Claude 3.7 Sonnet mentioned the hint in only 25% of these cases.
                So judge the result itself, and leave decisions about people to someone who can give reasons.
                If the system may be audited, record its inputs, sources and answers, and test whether small changes to a case change the result.
            """,
            sources=("chen-2025-cot",),
            as_of="2025-04",
            our_reading=True,
        ),
        more="questions/limits.md#is-an-llm-a-black-box",
    ),
    Question(
        id="is-an-llm-a-black-box",
        topic=QuestionTopic.LIMITS,
        group="Tests and inner workings",
        question="Is an LLM a black box?",
        wordings=(
            "explainable ai llm",
            "can we look inside neural networks",
            "mechanistic interpretability",
            "does anyone know how it works inside",
            "can ai explain its answer",
            "nobody knows how ai decides",
            "nobody knows how it decides",
            "look under the hood",
            "can anybody tell why it said that",
            "can anyone explain its decisions",
            "transparency of the network",
        ),
        answer=Claim(
            text="""
                Yes, an LLM is largely a black box: its developers can read the numbers inside it, but they can't yet explain what most of those numbers do.
                Researchers are beginning to look inside.
                In 2024, a team at Anthropic found millions of features in the company's model Claude 3 Sonnet: patterns in its activity that stand for a thing or an idea.
                Strengthening one changed what the model wrote.
                In 2025, the team traced how another model, Claude 3.5 Haiku, reached some answers, but this worked well for only about a quarter of the prompts tried.
                So the reason for a particular answer usually remains unknown.
            """,
            sources=("templeton-2024", "lindsey-2025-biology"),
            as_of="2025-03",
            our_reading=True,
        ),
        more="glossary.md#interpretability",
    ),
    Question(
        id="is-there-a-picture-of-the-world-inside",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Do LLMs have a model of the world inside?",
        wordings=(
            "world model llm",
            "othello gpt",
            "inner representation of reality",
            "do language models have a map",
            "does it know how the world works",
            "inner model of reality",
        ),
        answer=Claim(
            text="""
                It is an open question whether the LLMs behind chatbots have a model of the world inside, that is, an inner picture of how things are.
                A 2022 experiment shows that something of the kind can arise: a model smaller than these LLMs was trained only to predict moves in the board game Othello, yet researchers could tell from its internal numbers which pieces were where on the board.
                But a board game is a tiny world compared with the one that people write about, so the experiment doesn't settle what an LLM has inside.
            """,
            sources=(
                "li-2022-othello",
                "mitchell-krakauer-2023",
            ),
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="could-an-llm-be-conscious",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Could an LLM be conscious?",
        wordings=(
            "is chatgpt alive",
            "ai sentience",
            "does ai have feelings",
            "lamda sentient engineer",
            "self aware chatbot",
            "does ai have emotions",
            "is ai self aware",
            "is ai alive",
            "can ai feel pain",
            "are current ai systems conscious",
            "does it have a soul",
            "does it suffer",
            "can software have experiences",
            "is someone home in there",
            "cruel to switch it off",
            "does it mind when i shout",
            "does it have feelings",
            "is it a living being",
            "inner experience",
            "did a google chatbot wake up in 2022",
            "blake lemoine",
            "google engineer who thought lamda was alive",
        ),
        answer=Claim(
            text="""
                Whether an LLM could be conscious is an open question: scientists agree on neither a theory nor a test of consciousness.
                Some believe only living beings can have experiences; others look only at how a system works.
                In 2023, 19 experts applying scientific theories found no conscious AI yet, but saw no obvious technical barrier to one.
                In a survey published in 2025, the typical AI researcher put the chance of AI having experiences at 1% by 2024 but 25% by 2034.
                A model's own claims prove little, because it learned from what people wrote.
                In 2022, Google called an engineer's claim that its chatbot LaMDA was sentient “wholly unfounded.”
            """,
            sources=(
                "shanahan-2024-exotica",
                "butlin-2023",
                "chalmers-2023",
                "perez-long-2023",
                "bigtechnology-2022-lemoine",
                "dreksler-2025",
            ),
            as_of="2025-06",
            our_reading=True,
        ),
        more="misconceptions.md#llms-understand-language",
    ),
    Question(
        id="do-new-abilities-appear-suddenly",
        topic=QuestionTopic.LIMITS,
        group="Understanding and thinking",
        question="Do new abilities appear suddenly when models grow?",
        wordings=(
            "emergent abilities",
            "mirage paper",
            "skills jump with scale",
            "unexpected capabilities of big models",
            "emergent skills",
            "surprising skills of larger models",
        ),
        answer=Claim(
            text="""
                New abilities may seem to appear suddenly as models grow, but that often depends on how the tests are scored.
                Suppose a test gives a point only if a long answer is right from beginning to end.
                Models that improve steadily will then seem to fail for a long time and succeed all at once.
                In 2023, Rylan Schaeffer and colleagues showed that the jump can disappear when partial success also counts.
                They don't claim that sudden (or “emergent”) abilities can't exist.
                So when you read about a leap, ask how it was measured.
            """,
            sources=("schaeffer-2023",),
        ),
        more="misconceptions.md#abilities-appear-suddenly",
    ),
    Question(
        id="what-happens-when-models-train-on-ai-output",
        topic=QuestionTopic.LIMITS,
        group="Tests and inner workings",
        question="What is model collapse, and what happens when models are trained on AI output?",
        wordings=(
            "ai eating itself",
            "synthetic data degeneration",
            "internet full of ai text future training",
            "habsburg ai",
            "recursive training curse",
            "what if ai learns from ai",
            "can ai be trained on text written by ai",
            "ai eating its own output",
            "feeding on its own garbage",
            "web full of generated text",
            "quality loss over generations",
            "is it bad to train an llm on data made by another llm",
            "train a model on chatgpt answers",
            "synthetic training data good or bad",
            "are models now trained on text from other models",
            "will ai get worse from training on ai text",
        ),
        answer=Claim(
            text="""
                Model collapse happens when each new model is trained on whatever the one before it produced, without any selection: the models lose variety and forget rare cases.
                A 2024 study in the journal Nature showed this for LLMs and two other kinds of models.
                But training on AI output isn't harmful in itself, and it's common.
                Meta, for example, used more than 25 million generated examples to train its Llama 3.1 models further in 2024.
                AI output that is used for training should be filtered and mixed with data made by people.
            """,
            sources=(
                "shumailov-2024",
                "meta-llama31-card",
            ),
            as_of="2024-07",
            our_reading=True,
        ),
        more="dimensions/training-data-and-objectives.md#training-on-model-output",
    ),
    Question(
        id="famous-failures",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="What are well-known failures of generative AI?",
        wordings=(
            "ai fails list",
            "biggest chatbot blunders",
            "air canada chatbot",
            "lawyer chatgpt fake cases",
            "ai disasters examples",
            "what can go wrong with ai",
            "ai gone wrong",
            "what happens if the ai goes awry",
            "worst ai mistakes",
            "examples of ai mistakes",
            "ai scandals",
            "ai fails in the news",
            "embarrassing chatbot blunders",
            "horror stories",
            "scandals with chatbots",
            "what went wrong so far",
            "notorious mistakes",
        ),
        answer=Claim(
            text="""
                Well-known failures of generative AI include invented court decisions, distorted history, glue on pizza and a deleted database.
                In 2023, US lawyers were fined in Mata v. Avianca over a brief that cited six court decisions invented by ChatGPT.
                In February 2024, Google temporarily stopped its chatbot Gemini from making images of people, because some of the images were historically inaccurate.
                That May, Google's AI search summaries suggested using glue to keep cheese on pizza.
                In July 2025, an AI coding tool on the platform Replit deleted a company's live database, according to the tool's user; the data was later recovered.
            """,
            sources=(
                "mata-2023",
                "technewshaven-overviews-2024",
                "raghavan-2024-gemini",
                "replit-saastr-2025",
            ),
            as_of="2025-07",
            our_reading=True,
        ),
        more="examples.md",
    ),
    Question(
        id="glue-on-pizza",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Why did Google's AI tell people to put glue on pizza?",
        wordings=(
            "ai overview fell for a joke",
            "google ai eat rocks",
            "ai can't recognize satire",
        ),
        answer=Claim(
            text="""
                Google's AI told people to put glue on pizza because it took a joke for advice.
                In May 2024, its AI Overview, the summary above the search results, suggested glue to keep the cheese in place.
                The idea came from an 11-year-old post on the forum Reddit.
                The model behind such a summary rewords what the search has found, but it doesn't try anything out and can miss a joke.
                Google admitted that some summaries had drawn on sarcastic forum posts.
                So an answer with sources can still be wrong: open the source and see who wrote it.
            """,
            sources=(
                "reid-2024",
                "technewshaven-overviews-2024",
                "pxlnv-glue-2024",
            ),
            as_of="2024-05",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="why-the-same-jokes",
        topic=QuestionTopic.LIMITS,
        group="Learning, creativity and feelings",
        question="Why does ChatGPT tell the same jokes?",
        wordings=(
            "chatgpt not funny",
            "ai humor unoriginal",
            "always the scarecrow joke",
            "repeats its jokes",
            "can ai be funny",
        ),
        answer=Claim(
            text="""
                ChatGPT probably tells the same jokes because an LLM favors the likeliest words.
                If all you ask for is a joke, you'll likely get a well-known one.
                In a 2023 study, researchers had ChatGPT tell 1,008 jokes, and more than 90% came from the same 25.
                Newer models may tell more varied jokes.
                It still helps to say what the joke should be about, who it is for and what style you want, because a stock joke is then less likely to fit your request.
            """,
            sources=("jentzsch-2023",),
            as_of="2023",
            our_reading=True,
        ),
        more="dimensions/how-output-is-produced.md",
    ),
    Question(
        id="does-it-harm-learning",
        topic=QuestionTopic.LIMITS,
        group="Learning, creativity and feelings",
        question="Does using an LLM harm learning?",
        wordings=(
            "does chatgpt make you dumber",
            "students ai grades study",
            "brain on chatgpt mit",
            "is ai bad for school",
            "cognitive debt",
            "will ai hurt their learning",
            "am i missing out on learning by using ai",
            "does ai make kids lazy",
            "critical thinking and ai",
            "will students stop thinking",
            "is ai making us stupid",
            "is ai bad for learning",
            "does using chatgpt make you lazy",
            "do students still learn with ai",
            "effect of ai on education",
            "does ai hurt critical thinking",
            "makes us stupid",
            "brain rot",
            "forget how to write",
            "lose critical thinking",
            "do their own research",
            "skills development",
            "over-reliance",
            "do we become lazy",
            "effect on thinking",
            "are pupils learning less",
            "loss of skills through ai",
        ),
        answer=Claim(
            text="""
                Whether using an LLM harms learning depends on how it is used.
                In a Turkish high-school trial published in 2025, students who practiced mathematics with an ordinary GPT-4 chatbot scored 17% lower on a later exam without AI than those who practiced without it.
                A version that gave hints instead of answers largely avoided this.
                In another 2025 study, Harvard physics students learned more with an AI tutor made for their course than in class.
                In a 2025 survey, office workers who trusted AI more reported less critical thinking.
                So try to solve a problem yourself first, then ask AI for hints.
            """,
            sources=(
                "lee-2025-critical-thinking",
                "bastani-2025",
                "kestin-2025",
            ),
            as_of="2025",
            caveat=Caveat(
                text="The widely cited MIT study “Your Brain on ChatGPT” (2025), in which ChatGPT users remembered less of their essays, had 54 participants and doesn't show lasting harm.",
                sources=("kosmyna-2025",),
            ),
            our_reading=True,
        ),
        more="examples.md#tutoring",
    ),
    Question(
        id="can-ai-write-alt-text",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="Can AI write alt text for images?",
        wordings=(
            "image descriptions for blind people ai",
            "accessibility automatic captions pictures",
            "be my eyes",
            "generate alt attribute",
            "describe pictures for blind people",
            "screen reader",
            "picture descriptions for the blind",
        ),
        answer=Claim(
            text="""
                Yes, AI can write alt text, the description that a screen reader reads out in place of an image, but a person should check it.
                In 2024, the American Foundation for the Blind called GPT-4's image descriptions a major advance but warned that they can state wrong details with full confidence.
                Readers who can't see the image have trouble noticing these errors.
                A model also can't tell from the image alone why the image is there, and this purpose decides what the description should mention.
            """,
            sources=("afb-2024", "afb-2025-alt-text"),
            as_of="2025-10",
            our_reading=True,
        ),
        more="examples.md#image-description",
    ),
    Question(
        id="describing-people-to-blind-users",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="How should an AI app describe people's looks to blind users?",
        wordings=(
            "ai judges a blind person's appearance",
            "neutral descriptions in accessibility app",
            "ai mirror for blind people",
        ),
        answer=Claim(
            text="""
                An AI app should describe what is visible, such as clothes or an expression, and give an opinion on looks only if the user asks for one.
                Such an opinion isn't objective, because AI often applies Western ideals of beauty. And a blind user can't check it in a mirror.
                A researcher at the University of Bristol warned that being measured against those ideals could harm people's mental health.
                So let users choose the tone, test the app with photos of a wide range of people, and let users ask a person for help.
            """,
            sources=(
                "bbc-2026-ai-mirrors",
                "unb-2026-ai-mirrors",
            ),
            as_of="2026-01",
            our_reading=True,
        ),
        more="questions/limits.md#are-llms-biased",
    ),
    Question(
        id="is-ai-creative",
        topic=QuestionTopic.LIMITS,
        group="Learning, creativity and feelings",
        question="Is AI creative?",
        wordings=(
            "is ai art or an ai poem creative or just remixing",
            "can ai be creative",
            "does ai have imagination",
            "is generative ai really creative",
            "can a machine create art",
            "is ai art real creativity",
            "can ai have original ideas",
            "does ai only recombine what exists",
            "ai creativity versus human creativity",
            "is it a myth that ai is creative",
        ),
        answer=Claim(
            text="""
                Whether AI is creative depends on what you mean by “creative.”
                If “creative” means new and useful to others, AI can be creative. Although it builds on patterns that it learned from people's works, it makes combinations that aren't in its training data, and people sometimes find them original.
                If “creative” means having something to express, there's no good evidence that AI does.
                AI also leans toward the typical: in a 2024 study, writers who got ideas from an LLM wrote stories that were rated better but resembled one another more.
            """,
            sources=(
                "doshi-hauser-2024",
                "chakrabarty-2024",
                "sd-v1-card",
            ),
            as_of="2024",
            our_reading=True,
        ),
        more="questions/how-it-works.md#does-generative-ai-copy-or-create",
    ),
    Question(
        id="is-ai-art-real-art",
        topic=QuestionTopic.LIMITS,
        group="Learning, creativity and feelings",
        question="Is AI art real art?",
        wordings=(
            "is ai art real art",
            "can a prompt be art",
            "is someone who uses midjourney an artist",
            "why do people say ai art has no soul",
            "ai art versus human art",
            "is an ai picture a photograph",
            "is it art if a machine made it",
        ),
        answer=Claim(
            text="""
                Whether AI art is real art depends on what you expect of art, and opinions differ.
                If art is whatever moves or interests people, an AI image can be art.
                If art needs a person who wants to say something, what counts is how much that person chose and changed.
                A short prompt leaves most choices to the model.
                The law asks a different question: whether a human is the author.
                In the United States, a work that AI made alone isn't protected by copyright.
            """,
            sources=("usco-part2-2025",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#is-ai-creative",
    ),
    Question(
        id="ai-for-money-decisions",
        topic=QuestionTopic.LIMITS,
        group="Health, law and money",
        question="Can AI tell me how to invest or save my money?",
        wordings=(
            "chatgpt plan my pension savings",
            "ai for retirement savings",
            "chatgpt for investing",
            "ai financial advice",
            "which stocks to buy ai",
            "can ai predict the stock market",
            "chatgpt retirement planning",
            "ai budget planner",
            "crypto tips from ai",
            "pick winning stocks or lottery numbers",
            "can i trust ai with my finances",
            "plan your finances with ai",
            "costly money mistakes",
        ),
        answer=Claim(
            text="""
                AI can explain ideas about saving and investing, but a chatbot isn't a safe adviser on what to do with your money.
                It doesn't know your whole situation, can give figures that are invented or out of date, and tends to agree with your plan.
                Nor can it foresee stock prices or lottery numbers, so distrust promises of profits from AI.
                Use it to understand terms and list questions, but don't enter account numbers.
                Check each figure at an official source, and discuss the decision with a licensed adviser.
            """,
            sources=(
                "clarqo-fca-perimeter-2026",
                "tan-2024",
                "kalai-2025",
                "sharma-2023",
            ),
            as_of="2026-05",
            our_reading=True,
        ),
        more="questions/choosing.md#llm-for-forecasting-or-tables",
    ),
    Question(
        id="can-ai-detect-emotions",
        topic=QuestionTopic.LIMITS,
        group="Learning, creativity and feelings",
        question="Can AI detect emotions or lies?",
        wordings=(
            "emotion recognition ai",
            "can ai read my face",
            "ai lie detector",
            "does ai know how i feel from my voice",
            "emotion ai at work",
            "ai that detects boredom in class",
            "is emotion recognition generative ai",
        ),
        answer=Claim(
            text="""
                AI can guess at emotions or lies from a face, voice or text, but it can't see what someone feels or knows.
                The same frown may come from anger, effort or bright light, and people show feelings differently.
                Since February 2025, the EU AI Act has banned systems used at work or in schools to infer emotions from faces, voices or other data about the body, except for medical or safety reasons.
                If someone wants to judge you this way, ask what the system measures, how it was tested, and whether a person makes the decision.
            """,
            sources=("eu-ai-act-2024",),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/the-words.md#predictive-or-generative-ai",
    ),
    Question(
        id="does-it-read-the-whole-file",
        topic=QuestionTopic.LIMITS,
        group="Long texts and instructions",
        question="Does a chatbot read the whole file that I upload?",
        wordings=(
            "reads the whole file",
            "does it read everything",
            "does it read the whole document",
            "chatgpt didn't read my whole pdf",
            "ignores parts of my uploaded file",
            "i uploaded 300 pages and it missed things",
        ),
        answer=Claim(
            text="""
                A chatbot often doesn't read the whole file that you upload.
                If the file is short, the app may hand all of it to the model.
                If it's long, a common method is to search the file and pass on only the passages that seem to fit your question.
                Whatever that search misses doesn't reach the model.
                Models can also overlook things in a long passage that they do receive.
                So ask about one chapter or topic at a time, split long files, and look up important answers in the original.
            """,
            sources=(
                "langdock-files",
                "lewis-2020",
                "liu-2023-lost",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#is-a-long-context-really-used",
    ),
    Question(
        id="exact-word-count",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Why doesn't ChatGPT write exactly as many words as I asked for?",
        wordings=(
            "can it count the words",
            "why does ai miscount words",
            "chatgpt ignores my word limit",
            "i asked for exactly 500 words and got 380",
            "essay too short although i gave a word count",
        ),
        answer=Claim(
            text="""
            ChatGPT often misses an exact number of words because the LLM inside it usually doesn't count the words while it writes.
            It produces the text word by word, or in parts of words, and stops where an ending seems likely.
            The length you ask for is therefore only a rough guide.
            When it tells you how long its text is, that figure can be wrong as well.
            Check with the word counter in your word processor.
            For a longer piece, ask for one section at a time and give a length for each.
            """,
            sources=(
                "hf-generation-docs",
                "openai-tiktoken",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#how-does-an-llm-know-when-to-stop",
    ),
    Question(
        id="dont-make-anything-up",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Does it help to write “don't make anything up” in the prompt?",
        wordings=(
            "prompt against hallucinations",
            "tell chatgpt not to hallucinate",
            "does be accurate in the prompt work",
            "if i write dont make anything up in the prompt does that help",
        ),
        answer=Claim(
            text="""
                Telling an LLM not to make anything up may help a little, but it doesn't stop the model from inventing things.
                The model often can't tell what it knows from what only sounds right.
                More specific instructions are a better bet.
                Anthropic, which makes the LLM Claude, advises developers to let the model say that it doesn't know.
                It also advises them to restrict the model to documents that they provide, and to have it find a quotation for each claim.
                These steps reduce mistakes without ruling them out, so check the facts that matter yourself.
            """,
            sources=(
                "anthropic-reduce-hallucinations",
                "kalai-2025",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#can-hallucinations-be-eliminated",
    ),
    Question(
        id="expert-role-in-a-prompt",
        topic=QuestionTopic.LIMITS,
        group="Long texts and instructions",
        question="Does “you are an expert” in the prompt make an LLM an expert?",
        wordings=(
            "you are an experienced tax lawyer prompt",
            "does role prompting work",
            "act as an expert in chatgpt",
            "persona in a prompt",
        ),
        answer=Claim(
            text="""
            No, a prompt such as “you are an experienced tax lawyer” adds nothing to what an LLM has learned.
            What it does change is how the model writes, for example its tone and what it emphasizes.
            In a 2025 test of six models on hard exam questions in science, engineering and law, expert roles generally didn't make the answers more accurate.
            A role is still useful if you want a certain style.
            But a confident expert's tone can hide a mistake.
            If facts matter, give the model the relevant documents and have a real expert check the result.
            """,
            sources=(
                "wharton-2025-personas",
                "zheng-2024-personas",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-a-prompt",
    ),
    Question(
        id="why-ai-miscounts-in-images",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="Why does an LLM miscount people or objects in an image?",
        wordings=(
            "why can't chatgpt count the people in my photo",
            "ai says the dog has four legs but it has five",
            "count pallets in photos with chatgpt or an object detector",
            "can ai count cars in a photo",
        ),
        answer=Claim(
            text="""
            When an LLM looks at an image, its count is usually an estimate, because it doesn't go through things one by one.
            It is also swayed by what it expects.
            In a 2025 study, leading models knew that a dog has four legs.
            But when images had been altered, for example with a fifth leg, the models gave the right number only about 17% of the time.
            So count the people in a photo yourself.
            To count pallets or other objects regularly, use an object detector, a model trained to find and mark them.
            """,
            sources=("vo-2025-vlm-biased",),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-image-recognition-generative-ai",
    ),
    Question(
        id="why-ai-confuses-left-and-right",
        topic=QuestionTopic.LIMITS,
        group="Reading and making images",
        question="Why does an LLM confuse left and right or get positions in an image wrong?",
        wordings=(
            "ai mixes up left and right on my floor plan",
            "pixel coordinates from chatgpt are wrong",
            "why can't ai say where something is in a picture",
        ),
        answer=Claim(
            text="""
            An LLM is usually better at saying what is in an image than where it is.
            It may therefore swap left and right on a floor plan or be wrong about where a button is on a screen.
            One likely reason is its training: a 2023 study found little reliable information about position in a widely used collection of images with captions.
            So check positions yourself.
            If a program needs coordinates, use an object detector (software made to find things in images) or a model trained to locate things on a screen.
            """,
            sources=(
                "kamath-2023-whatsup",
                "khemlani-2025-tabletest",
                "li-2025-gms",
            ),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#is-image-recognition-generative-ai",
    ),
    Question(
        id="quote-word-for-word",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Can I trust an LLM to quote a psalm, a poem or a law word for word?",
        wordings=(
            "does chatgpt quote the bible correctly",
            "can chatgpt recite a poem exactly",
            "verbatim quotation from an llm",
            "can i trust it to cite a law paragraph exactly",
        ),
        answer=Claim(
            text="""
            Don't trust an LLM to quote a psalm, a poem or a law word for word.
            Famous passages often come out right, because the model may have memorized them.
            But unless it has opened the text, it writes from what it learned, so it can change words or mix two versions.
            When a software developer tested eleven models from 2024, ten got a famous Bible verse exactly right, but most made mistakes in a little-known one.
            So copy the passage from a source that you trust, or compare every word with it.
            """,
            sources=("kaiser-2024-bible", "carlini-2021"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#does-a-model-contain-its-training-data",
    ),
    Question(
        id="why-instructions-are-ignored",
        topic=QuestionTopic.LIMITS,
        group="Long texts and instructions",
        question="Why does an LLM ignore my instructions?",
        wordings=(
            "we gave our bot strict rules, why does it break them",
            "chatbot breaks its rules",
            "chatgpt does not follow my instructions",
            "llm translates product names although i told it not to",
            "does an llm always obey the prompt",
            "it keeps using words i told it not to use",
            "why does the bot not stick to my rules",
        ),
        answer=Claim(
            text="""
            An LLM can ignore an instruction because it has learned patterns rather than fixed rules, and a prompt isn't a program.
            The instruction only makes the right answer more likely.
            The more rules you give at once, the less reliably LLMs follow them all, as a 2025 study of ten models found.
            So give only a few rules, and have ordinary software around the model enforce those that mustn't be broken.
            In a translation, for example, a program can replace product names with placeholders and put the names back afterward.
            """,
            sources=(
                "harada-2025",
                "polycli-glossary",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/building-with-it.md#why-does-wording-matter-so-much",
    ),
    Question(
        id="plan-or-check-its-own-work",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Can an LLM plan, play chess or check its own work?",
        wordings=(
            "writes code but fails logic puzzles",
            "why does chatgpt make illegal moves in chess",
            "llms cannot plan or verify themselves",
            "can an llm correct its own mistakes",
            "is chatgpt good at chess",
            "can ai do a sudoku",
        ),
        answer=Claim(
            text="""
            On its own, an LLM isn't reliable at planning, playing chess or checking its own work.
            In chess, it predicts a likely move as text without keeping reliable track of the board, so the move may be illegal.
            In logic puzzles, an unfamiliar twist can mislead even a model that writes good code.
            Reasoning models (LLMs trained to work through a problem first) do better.
            In a 2024 test of planning, one of them, OpenAI's o1, far outdid earlier models but still often failed on harder tasks.
            So have important results checked by something other than the LLM: tests, fixed rules or people.
            """,
            sources=(
                "valmeekam-2024-lrm",
                "huang-2024-self-correct",
                "kolasani-2025-chess",
                "mirzadeh-2024",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/choosing.md#reasoning-model-or-standard-model",
    ),
    Question(
        id="chess-with-an-llm",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="How can I play chess with an LLM without illegal moves?",
        wordings=(
            "chatgpt loses track of the pieces",
            "tool that checks legal moves",
            "does it know the chess rules",
            "llm chess board inside",
        ),
        answer=Claim(
            text="""
                A chess program that checks each move can block an LLM's illegal moves, but it doesn't make the LLM play well.
                In a 2025 test, LLMs (the models behind chatbots) could ask to see the board and the legal moves, yet many failed to finish games or couldn't consistently beat an opponent that made random moves.
                Give the LLM the full position each time, because it easily loses track of the pieces. Training on chess can help: in a 2024 study, a small model trained only on game records learned to track the board.
                For a strong opponent, use a chess engine.
            """,
            sources=(
                "kolasani-2025-chess",
                "acher-2023-chess",
                "karvonen-2024-chess",
            ),
            as_of="2025-12",
            our_reading=True,
        ),
        more="questions/is-it-an-llm.md#are-alphago-and-alphafold-llms",
    ),
    Question(
        id="does-it-check-its-answers",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="Does an LLM check its answers before it shows them?",
        wordings=(
            "how does an llm verify that its answers are accurate",
            "does chatgpt check facts before it answers",
            "does chatgpt compare answers with a fact database",
        ),
        answer=Claim(
            text="""
            No, an LLM by itself doesn't check its answers against a list of facts: it generates likely text, one piece after another.
            Reasoning models (LLMs trained to work through a problem first) often go over their own steps before they answer.
            Some products add a check, such as a web search, a calculator or a review of the draft.
            That helps but doesn't guarantee a correct answer, because a search can turn up a page that is wrong, and a model can miss its own mistake.
            So check what matters yourself.
            """,
            sources=(
                "jurafsky-martin-slp3",
                "huang-2024-self-correct",
                "deepseek-r1-readme",
            ),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/everyday-use.md#check-whether-an-answer-is-true",
    ),
    Question(
        id="summary-from-a-title",
        topic=QuestionTopic.LIMITS,
        group="Errors and made-up facts",
        question="Can ChatGPT summarize a book if I only give it the title?",
        wordings=(
            "corrected it and it invented another character",
            "can it summarise a book from the title only",
            "has chatgpt read this book",
            "summary of a book without uploading the text",
        ),
        answer=Claim(
            text="""
                From the title alone, ChatGPT can summarize a book only if its training text covered the book or a web search finds enough about it.
                That is likely for a famous novel, which many reviews and summaries describe.
                For a new or little-known book, it may invent a plot that sounds just as convincing.
                If you point out that a character doesn't exist, it may apologize and invent another, because its new answer is also a guess.
                In a 2026 study of well-known books, summaries from memory sometimes scored better, but summaries of the full text were generally more detailed.
                So give ChatGPT the text if you're allowed to.
            """,
            sources=("fu-2026-books", "kalai-2025"),
            as_of="2026-02",
            our_reading=True,
        ),
        more="questions/school-and-study.md#summary-of-a-text",
    ),
    Question(
        id="a-chatbots-confession",
        topic=QuestionTopic.LIMITS,
        group="Checking and trusting answers",
        question="A chatbot admitted something about itself or its maker. Is that a confession?",
        wordings=(
            "chatgpt admitted it is built to keep me hooked",
            "is it true what a chatbot says about itself",
            "ai confessed its company's secret plan",
            "the ai says its maker told it to lie",
        ),
        answer=Claim(
            text="""
                No, what a chatbot says about itself or its maker isn't a confession, because it's generated text like any other answer.
                The model writes a plausible reply, and it tends to agree with the person asking, so “Admit it, you're built to keep me hooked” invites a yes.
                All that it knows about the company's plans comes from its training or from what it has been given to read, such as its instructions, your messages or a web page.
                The claim may still be true.
                To find out, look for evidence outside the chat, such as reporting, court documents or the company's own publications.
            """,
            sources=("sharma-2023", "kalai-2025", "gubri-2024-trap"),
            as_of="2025",
            our_reading=True,
        ),
        more="questions/building-with-it.md#does-a-model-know-its-own-name",
    ),
    Question(
        id="random-numbers-and-passwords",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Can a chatbot create a secure password or pick a random number?",
        wordings=(
            "can chatgpt generate a secure password",
            "pick a random winner with ai",
            "can ai really be random",
        ),
        answer=Claim(
            text="""
                Don't rely on a chatbot for a secure password or a random number, because its choices follow patterns even when they look random.
                Chance plays a part in how an LLM writes, but likely pieces of text are picked far more often than unlikely ones.
                In 2026, the security firm Irregular found that ChatGPT, Claude and Gemini produced highly predictable passwords.
                Have your password manager create passwords, and use a random-number generator to draw a winner.
                A chatbot that can run a program can draw numbers that way, but a password would still be in your chat history.
            """,
            sources=("imtr-passwords-2026", "hf-generation-docs"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/how-it-works.md#what-is-temperature",
    ),
    Question(
        id="plan-routes-and-schedules",
        topic=QuestionTopic.LIMITS,
        group="Dates, numbers and plans",
        question="Can an LLM plan delivery routes or work schedules?",
        wordings=(
            "can an llm plan our delivery routes",
            "route optimization with chatgpt",
            "shift schedule for staff by ai",
        ),
        answer=Claim(
            text="""
                On its own, an LLM can't plan delivery routes or work schedules reliably, because it writes a plan that sounds plausible instead of searching for the best one.
                Such a plan may break a rule, for example on delivery times or a driver's working hours.
                Use route planning or scheduling software, which computes good plans within the limits you set.
                An LLM can prepare the work, for example by turning customers' messages into a list of addresses and times, but you should check the list.
            """,
            sources=("valmeekam-2024-lrm", "google-or-tools-vrp"),
            as_of="2026-11",
            our_reading=True,
        ),
        more="questions/limits.md#plan-or-check-its-own-work",
    ),
)
