"""The description of the site's search for browsers: OpenSearch 1.1.

The format: https://github.com/dewitt/opensearch.
"""

from html import escape
from textwrap import shorten

from macros.site import SEARCH, Site, address

DESCRIPTION = "opensearch.xml"
TYPE = "application/opensearchdescription+xml"
_SHORT = 16  # the longest short name, in characters


def description(site: Site, base: str) -> str:
    """Return the description of the search of the site."""
    return f"""\
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>{escape(shorten(site.name, _SHORT, placeholder=""))}</ShortName>
  <Description>Search {escape(site.name)}: questions, terms, systems, sources</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">{base}assets/favicon.svg</Image>
  <Url type="text/html" template="{base}{address(SEARCH)}?q={{searchTerms}}" />
  <Url type="{TYPE}" rel="self" template="{base}{DESCRIPTION}" />
</OpenSearchDescription>
"""
