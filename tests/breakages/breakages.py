"""Small ways in which the site could break, and for each the test that notices.

A text that stands once in a file is replaced by another, and a reader loses something. `missed`
marks what no test noticed at commit cbc589c, when the list was begun.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Breakage:
    """One breakage: which text of which file becomes what, what a reader loses, who notices."""

    file: str
    old: str
    new: str
    loses: str
    test: str
    missed: bool = False


ENTRIES = "tests/site/test_entries_shown.py::"
BUILT = "tests/site/test_built_site.py::"
PAINT = "tests/site/test_first_paint.py::"
EVERY = "tests/browser/test_every_page.py::"

TEMPLATES = (
    Breakage(
        "macros/templates/parts.md.jinja",
        "<b>But:</b> {{ statement.caveat_text | text }}",
        "<b>But:</b>",
        "what speaks against a claim",
        ENTRIES + "test_a_claim_is_shown_whole",
    ),
    Breakage(
        "macros/templates/parts.md.jinja",
        "{{ statement | new_sources | cite }}",
        "",
        "what an objection rests on",
        ENTRIES + "test_a_claim_is_shown_whole",
    ),
    Breakage(
        "macros/templates/parts.md.jinja",
        "As of {{ statement.as_of | date }}.",
        "",
        "when a claim was last known to hold",
        ENTRIES + "test_a_claim_is_shown_whole",
    ),
    Breakage(
        "macros/templates/parts.md.jinja",
        "{{ statement.sources | cite }}",
        "{{ statement.sources[:1] | cite }}",
        "all sources of a claim but the first",
        ENTRIES + "test_a_claim_is_shown_whole",
    ),
    Breakage(
        "macros/templates/parts.md.jinja",
        "{%- if statement.our_reading %}",
        "{%- if false %}",
        "the mark that a comparison is ours",
        ENTRIES + "test_a_claim_is_shown_whole",
    ),
    Breakage(
        "macros/templates/parts.md.jinja",
        '"both-together": "boundary"',
        '"both-together": "llm"',
        "the sign that a task needs both kinds of model",
        "tests/pages/test_pages.py::test_a_result_of_the_guide_has_the_sign_of_what_it_names",
    ),
    Breakage(
        "macros/templates/two_sided_table.md.jinja",
        "{{ claim(row.llm) }}",
        "{{ claim(row.generative_ai) }}",
        "the column of the LLM",
        ENTRIES + "test_each_side_stands_in_its_column",
    ),
    Breakage(
        "macros/templates/two_sided_table.md.jinja",
        '<th scope="col" class="side side--generative-ai">Generative AI</th>'
        '<th scope="col" class="side side--llm">LLM</th>',
        '<th scope="col" class="side side--generative-ai">LLM</th>'
        '<th scope="col" class="side side--llm">Generative AI</th>',
        "which column is which",
        ENTRIES + "test_each_side_stands_in_its_column",
    ),
    Breakage(
        "macros/templates/two_sided_table.md.jinja",
        "{{ claim(row.both) }}",
        "",
        "what holds for both sides",
        ENTRIES + "test_each_side_stands_in_its_column",
    ),
    Breakage(
        "macros/templates/systems.md.jinja",
        "{{ verdict(given) }} {{ system.maker | text }}",
        "{{ system.maker | text }}",
        "the verdict on a system",
        ENTRIES + "test_a_system_has_its_verdict_and_its_facts",
    ),
    Breakage(
        "macros/templates/systems.md.jinja",
        "In: {{ system.inputs | join",
        "In: {{ system.outputs | join",
        "what a system takes",
        ENTRIES + "test_a_system_has_its_verdict_and_its_facts",
    ),
    Breakage(
        "macros/templates/systems.md.jinja",
        "{{ system.architecture | text }}. As of",
        "As of",
        "how a system is built",
        ENTRIES + "test_a_system_has_its_verdict_and_its_facts",
    ),
    Breakage(
        "macros/templates/terms.md.jinja",
        "{{ other | term }}",
        "{{ other | text }}",
        "the way from a term to those related to it",
        ENTRIES + "test_an_entry_leads_to_those_that_belong_to_it",
    ),
    Breakage(
        "macros/templates/dimension_page.md.jinja",
        "{{ boundary_cases }}",
        "{{ examples }}",
        "the cases that break the tidy answer",
        ENTRIES + "test_an_entry_leads_to_those_that_belong_to_it",
    ),
    Breakage(
        "macros/templates/decision_results.md.jinja",
        "{%- for id in result.terms %}",
        "{%- for id in result.terms[:0] %}",
        "the terms that explain a result of the guide",
        ENTRIES + "test_an_entry_leads_to_those_that_belong_to_it",
    ),
    Breakage(
        "macros/templates/boundary_cases.md.jinja",
        "{% for view in case.views %}",
        "{% for view in case.views[:1] %}",
        "all views on a boundary case but one",
        ENTRIES + "test_a_claim_is_shown_whole",
    ),
    Breakage(
        "macros/templates/outlook.md.jinja",
        "by {{ statement.made_by | text }}, ",
        "",
        "who made a statement about the future",
        "tests/builds/test_hostile.py::test_every_text_is_shown_as_it_was_written",
    ),
    Breakage(
        "macros/templates/source_entries.md.jinja",
        " ([archived copy]({{ source.archived }}))",
        "",
        "the copy of a source that has died",
        "tests/linking/test_archived.py::test_the_copy_is_a_link_beside_the_title",
    ),
    Breakage(
        "macros/templates/source_entries.md.jinja",
        "{% for page in pages[source.id] %}",
        "{% for page in pages[source.id][:1] %}",
        "all pages that cite a source but one",
        BUILT + "test_the_bibliography_names_the_pages_that_cite",
    ),
    Breakage(
        "macros/templates/page_foot.md.jinja",
        "[Suggest a correction]({{ correction }})",
        "[Suggest a correction](about.md)",
        "the form for corrections",
        "tests/pages/test_pages.py::test_a_correction_is_a_form_with_the_page_filled_in",
    ),
    Breakage(
        "macros/templates/byline.md.jinja",
        "{{ reviewed | date }}</time>",
        "</time>",
        "when a page was reviewed",
        BUILT + "test_every_page_can_be_edited_and_says_when_it_was_reviewed",
    ),
    Breakage(
        "macros/templates/look_up.md.jinja",
        '{% call choice("to", "Year to") %}{{ options(years) }}{% endcall %}',
        "",
        "a filter of the systems",
        "tests/browser/test_lookup.py::test_the_list_is_filtered",
    ),
    Breakage(
        "macros/templates/milestones.md.jinja",
        '<time datetime="{{ milestone.date }}">{{ milestone.date | date }}</time>',
        "",
        "the date of a milestone",
        ENTRIES + "test_a_milestone_has_its_date_and_its_strand",
    ),
    Breakage(
        "macros/templates/timeline.svg.jinja",
        'aria-label="{{ row.name }}"',
        "",
        "what a year of the drawing is called",
        "tests/pages/test_timeline.py::"
        "test_every_milestone_has_a_mark_of_its_strand_in_the_row_of_its_period",
    ),
    Breakage(
        "macros/templates/umbrella.svg.jinja",
        '<text x="{{ center }}" y="132">Generative AI</text>',
        "",
        "the name of the large umbrella",
        "tests/browser/test_umbrella.py::test_arrow_keys_lead_from_part_to_part",
    ),
    Breakage(
        "macros/figures/boundary_rows.py",
        "found[-1].bottom if found else 0",
        "0",
        "names below the umbrella that do not meet",
        "tests/browser/test_umbrella.py::test_names_on_the_boundary_never_meet",
    ),
    Breakage(
        "overrides/main.html",
        '{{ " hidden" if name in hide }}',
        "",
        "the layout of the home page",
        "tests/site/test_theme.py::test_a_page_hides_the_lists_that_it_asks_to_hide",
        missed=True,
    ),
    Breakage(
        "overrides/main.html",
        '<meta property="og:description" content="{{ page.meta.description }}">',
        "",
        "what other sites show of a page",
        "tests/linking/test_machines.py::test_every_page_has_a_card",
    ),
    Breakage(
        "overrides/main.html",
        '"dateModified": page.meta.reviewed | string,',
        "",
        "how old a page is, for search engines",
        "tests/linking/test_machines.py::test_every_page_says_what_it_is_to_search_engines",
    ),
)

CODE = (
    Breakage(
        "macros/render/systems.py",
        "comparison.systems, key=lambda system: system.name.casefold())",
        "comparison.systems, key=lambda system: system.maker.casefold())",
        "the order of the systems",
        ENTRIES + "test_entries_stand_in_an_order_that_readers_know",
    ),
    Breakage(
        "macros/render/pages.py",
        "key=lambda change: change.date, reverse=True)",
        "key=lambda change: change.date)",
        "the newest change at the top",
        "tests/pages/test_pages.py::test_the_newest_change_comes_first",
    ),
    Breakage(
        "macros/render/pages.py",
        "id in term.dimensions or term.id in there",
        "term.id in there",
        "the dimensions that explain a term",
        ENTRIES + "test_an_entry_leads_to_those_that_belong_to_it",
    ),
    Breakage(
        "macros/render/links.py",
        'parts = (day.lstrip("0"), MONTHS[int(month)] if month else "", year)',
        'parts = (MONTHS[int(month)] if month else "", year)',
        "the day of a date",
        "tests/pages/test_pages.py::test_dates_are_written_out",
    ),
    Breakage(
        "macros/render/markdown.py",
        r"[\\`*_{}\[\]<>&|\"]",
        r"[\\`*_{}\[\]&|\"]",
        "a text with angle brackets, and safety",
        "tests/pages/test_markdown.py::test_a_paragraph_shows_its_text",
    ),
    Breakage(
        "macros/render/json_ld.py",
        'content.replace("<", "\\\\u003c")',
        "content",
        "safety from a text that ends the script it stands in",
        "tests/builds/test_hostile.py::test_no_text_becomes_an_element_or_attribute",
    ),
    Breakage(
        "macros/render/page_layout.py",
        "parts += [markdown.footnote(source) for source in cited]",
        "parts += [markdown.footnote(source) for source in cited[:-1]]",
        "the last source of each page",
        "tests/pages/test_pages.py::test_sources_follow_what_is_cited",
    ),
    Breakage(
        "macros/exports/csv_tables.py",
        '            "llm_caveat": aspect.llm.caveat_text,\n',
        "",
        "a column of the table for spreadsheets",
        "tests/linking/test_exports.py::test_the_comparison_is_a_table",
    ),
    Breakage(
        "macros/exports/csv_tables.py",
        '("=", "+", "-", "@",',
        '("=", "+", "-",',
        "safety from a cell that a spreadsheet runs",
        "tests/linking/test_exports.py::test_a_formula_stays_text",
    ),
    Breakage(
        "macros/exports/redirects.py",
        'location.replace("{shown}" + location.hash)',
        'location.replace("{shown}")',
        "the place on a page that has moved",
        "tests/linking/test_permalinks.py::test_a_page_that_moved_redirects_with_its_fragment",
    ),
    Breakage(
        "macros/exports/json_feed.py",
        '            "url": base + address(change.place),\n',
        "",
        "the way from the feed to what has changed",
        "tests/linking/test_machines.py::test_the_feed_lists_the_changes",
    ),
    Breakage(
        "macros/exports/bibliography.py",
        '        **({"doi": doi[1]} if doi else {}),\n',
        "",
        "the number of a document for LaTeX",
        "tests/linking/test_references.py::test_permanent_numbers_have_their_fields",
    ),
    Breakage(
        "macros/exports/intersphinx.py",
        "    spellings += [(alias, term.id) for term in terms for alias in term.aliases]\n",
        "",
        "links by another name of a term",
        "tests/linking/test_inventory.py::test_the_name_of_a_term_goes_before_an_alias",
    ),
    Breakage(
        "macros/exports/llms_txt.py",
        '("choose.md", "see.md", "questions/")',
        '("choose.md", "see.md")',
        "the questions, for programs that read",
        "tests/linking/test_machines.py::test_the_full_text_holds_every_page",
    ),
    Breakage(
        "macros/postprocess/first_paint.py",
        '''"default-src": "'none'"''',
        '''"default-src": "*"''',
        "the policy that nothing is fetched from elsewhere",
        PAINT + "test_the_policy_allows_nothing_from_elsewhere",
    ),
    Breakage(
        "macros/postprocess/theme_fixes.py",
        r"""r'<link rel="(?:prev|next)" href="[^"]*">\s*',""",
        r"""r'<link rel="(?:nothing)" href="[^"]*">\s*',""",
        "a console without messages in Firefox",
        PAINT + "test_no_page_asks_for_the_next_one",
        missed=True,
    ),
    Breakage(
        "mkdocs.yml",
        "    - navigation.footer\n",
        "",
        "the way to the next page, and its key",
        "tests/browser/test_site_script.py::test_keys",
    ),
)

STYLES = (
    Breakage(
        "docs/assets/table.css",
        "    scroll-margin-top: 5rem;\n",
        "",
        "a row that was linked to, below the header of its table",
        "tests/browser/test_pages.py::test_a_row_that_is_linked_to_lands_below_the_header",
    ),
    Breakage(
        "docs/assets/lists.css",
        "    margin-left: -12.1rem;\n    order: -1;\n",
        "    order: -1;\n",
        "a text that stays where it is while the page arrives",
        "tests/browser/test_layout.py::test_nothing_moves_while_a_page_arrives",
        missed=True,
    ),
    Breakage(
        "docs/assets/table.css",
        "padding-block: 0.5rem;\n    position: sticky;",
        "padding-block: 0.5rem;",
        "the heading of the table while it is read",
        "tests/browser/test_pages.py::test_the_table_becomes_cards_on_a_phone",
    ),
    Breakage(
        "docs/assets/table.css",
        ":is(.footnote-ref, .our-reading,",
        ":is(.as-of, .footnote-ref, .our-reading,",
        "the date of a claim in a short cell",
        "tests/browser/test_table.py::test_a_short_cell_hides_no_objection",
    ),
    Breakage(
        "docs/assets/table.css",
        ".two-sided .side-name {\n  display: block;\n  font-size: 0.85em;",
        ".two-sided .side-name {\n  display: none;\n  font-size: 0.85em;",
        "which side a card speaks of, on a phone",
        "tests/browser/test_pages.py::test_the_table_becomes_cards_on_a_phone",
    ),
    Breakage(
        "docs/assets/tokens.css",
        "--muted: light-dark(#565970, #a6a9bd);",
        "--muted: light-dark(#8f92a8, #a6a9bd);",
        "small type that can be read in the light",
        EVERY + "test_it_is_accessible[about]",
    ),
    Breakage(
        "docs/assets/tokens.css",
        "--llm: light-dark(#9a4a08, #f5b461);",
        "--llm: light-dark(#9a4a08, #6b4a1a);",
        "the name of the LLM's side in the dark",
        EVERY + "test_it_is_accessible[dimensions/evaluation]",
    ),
    Breakage(
        "overrides/partials/javascripts/palette.html",
        '"slate":"default"',
        '"default":"default"',
        "a page that is dark from the first on a dark system",
        "tests/browser/test_site_script.py::test_the_first_paint_has_the_right_colors",
    ),
    Breakage(
        "docs/assets/print.css",
        '    content: " (" attr(href) ")";\n',
        "",
        "the address of a source on paper",
        "tests/browser/test_print.py::test_a_printed_source_shows_its_address",
    ),
    Breakage(
        "docs/assets/print.css",
        "    content-visibility: visible;\n    display: block;\n    height: auto;\n",
        "",
        "the picture in words on paper",
        "tests/browser/test_print.py::test_what_is_folded_is_printed",
    ),
    Breakage(
        "docs/assets/print.css",
        "  .interactive,\n",
        "",
        "paper without controls",
        "tests/browser/test_print.py::test_paper_holds_what_is_to_be_read",
    ),
    Breakage(
        "docs/assets/choose.css",
        ".decision-step:not(.decision-current) {\n    display: none;",
        ".decision-step:not(.decision-current) {",
        "the guide as one question at a time",
        "tests/browser/test_choose.py::test_a_reader_is_led_to_a_result_and_back",
    ),
    Breakage(
        "docs/assets/umbrella_figure.css",
        "  visibility: visible;\n",
        "",
        "the captions of the umbrella",
        "tests/browser/test_umbrella.py::test_arrow_keys_lead_from_part_to_part",
    ),
    Breakage(
        "docs/assets/linking.css",
        "  display: inline-block;\n  min-height: 24px;\n  min-width: 24px;\n",
        "",
        "a mark that a finger meets",
        "tests/browser/test_linking.py::test_the_open_menu_is_in_sight",
    ),
    Breakage(
        "docs/assets/linking.css",
        "    border-left: 3px solid var(--text);\n",
        "    border-left: 0;\n",
        "the sign of where a link has led",
        "tests/browser/test_linking.py::test_what_is_arrived_at_is_marked",
    ),
    Breakage(
        "docs/assets/controls.css",
        "  min-height: var(--control-height);\n",
        "",
        "fields and buttons that are large enough to press",
        "tests/browser/test_lookup.py::test_what_is_pressed_is_large_enough",
    ),
    Breakage(
        "docs/assets/site.css",
        ".md-typeset :is(.as-of, .caveat, .cited-on, .our-reading, .search, .read) {\n",
        "@media (max-width: 30em) {\n  .md-typeset .caveat {\n    display: none;\n  }\n}\n\n"
        ".md-typeset :is(.as-of, .caveat, .cited-on, .our-reading, .search, .read) {\n",
        "what speaks against a claim, on a phone",
        EVERY + "test_nothing_that_is_said_is_hidden[boundary]",
    ),
    Breakage(
        "docs/assets/search.css",
        "  overflow-y: auto;\n  overscroll-behavior: contain;",
        "  overscroll-behavior: contain;",
        "the results of a search that do not fit",
        "tests/browser/test_search.py::test_the_search_fills_a_small_window",
    ),
)

SCRIPTS = (
    Breakage(
        "docs/assets/systems.js",
        "to: (value) => (entry) => entry.year <= value,",
        "to: () => () => true,",
        "a filter that filters",
        "tests/browser/test_lookup.py::test_the_list_is_filtered",
    ),
    Breakage(
        "docs/assets/systems.js",
        'addEventListener("popstate", restore);\n  addEventListener("hashchange",',
        'addEventListener("hashchange",',
        "the way back from a filtered list",
        "tests/browser/test_lookup.py::test_the_address_holds_the_state",
    ),
    Breakage(
        "docs/assets/timeline.js",
        "item.matches(`.milestone--${value}, .milestone--both`)",
        "item.matches(`.milestone--${value}`)",
        "milestones of both strands while one is chosen",
        "tests/browser/test_timeline.py::"
        "test_the_filter_works_by_keyboard_and_keeps_its_state_in_the_address",
    ),
    Breakage(
        "docs/assets/timeline.js",
        '    mark?.classList.toggle("is-out", item.hidden);\n',
        "",
        "a drawing that follows the filter",
        "tests/browser/test_timeline.py::"
        "test_the_filter_works_by_keyboard_and_keeps_its_state_in_the_address",
    ),
    Breakage(
        "docs/assets/choose.js",
        "if (taken >= 0) path = path.slice(0, taken);",
        "if (taken >= 0) path = path.slice(0, taken + 1);",
        "the way back in the guide",
        "tests/browser/test_choose.py::test_a_reader_is_led_to_a_result_and_back",
    ),
    Breakage(
        "docs/assets/umbrella.js",
        "if (aloud) timer = setTimeout(() => (status.textContent = caption.innerText), REST);",
        "",
        "what the umbrella shows, for those who listen",
        "tests/browser/test_umbrella.py::test_arrow_keys_lead_from_part_to_part",
    ),
    Breakage(
        "docs/assets/keys.js",
        "const act = kept[OFF] ? undefined : KEYS[event.key];",
        "const act = KEYS[event.key];",
        "keys that can be turned off",
        "tests/browser/test_site_script.py::test_keys_can_be_turned_off",
    ),
    Breakage(
        "docs/assets/table.js",
        "  kept[name] = VIEWS[name][Number(checked)];\n  writeQuery({ [name]: kept[name] });",
        "  writeQuery({ [name]: VIEWS[name][Number(checked)] });",
        "a way of showing tables that is kept for the next page",
        "tests/browser/test_table.py::test_a_view_is_chosen_by_keyboard_and_is_linked",
    ),
    Breakage(
        "docs/assets/link_formats.js",
        "[#$%&_\\\\{}^~<>|]",
        "[#$&_\\\\{}^~<>|]",
        "a BibTeX entry with a per cent sign",
        "tests/browser/test_linking.py::test_a_name_survives_every_format",
    ),
    Breakage(
        "docs/assets/link_menu.js",
        "    byHand.hidden = false;\n",
        "",
        "a link to copy where there is no clipboard",
        "tests/browser/test_linking.py::test_without_a_clipboard_the_text_is_shown",
    ),
    Breakage(
        "docs/assets/notes.js",
        'addEventListener("keydown", ({ key }) => key === "Escape" && hide());',
        "",
        "the key that takes a note away",
        "tests/browser/test_site_script.py::test_a_statement_shows_its_sources_in_place",
    ),
    Breakage(
        "docs/assets/palette.js",
        "localStorage.setItem(name, ",
        'localStorage.setItem("nothing", ',
        "colors that are remembered",
        "tests/browser/test_site_script.py::test_colors_are_the_systems_until_others_are_chosen",
    ),
    Breakage(
        "docs/assets/navigation.js",
        '  read?.link.setAttribute("aria-current", "location");\n',
        "",
        "the mark of the section that is read",
        "tests/browser/test_site_script.py::test_the_section_that_is_read_is_marked",
    ),
    Breakage(
        "docs/assets/elements.js",
        "const isBelow = bottom + gap + height + EDGE <= clientHeight;",
        "const isBelow = true;",
        "a menu that opens where it can be seen",
        "tests/browser/test_linking.py::test_the_menu_stays_with_its_mark",
    ),
)

BREAKAGES = TEMPLATES + CODE + STYLES + SCRIPTS
