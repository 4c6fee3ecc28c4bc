"""The description of the site's search for browsers: OpenSearch 1.1.

The format: https://github.com/dewitt/opensearch.
"""

from textwrap import shorten
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from macros.site import SEARCH, Site, address

DESCRIPTION = "opensearch.xml"
TYPE = "application/opensearchdescription+xml"
_NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/"
_SHORT = 16  # the longest short name, in characters


def description(site: Site, base: str) -> str:
    """Return the description of the search of the site.

    `base` is the address of the site, ending in a slash.
    """
    root = Element("OpenSearchDescription", xmlns=_NAMESPACE)
    SubElement(root, "ShortName").text = shorten(site.name, _SHORT, placeholder="")
    SubElement(root, "Description").text = f"Search {site.name}: questions, terms, systems, sources"
    SubElement(root, "InputEncoding").text = "UTF-8"
    SubElement(
        root, "Image", width="16", height="16", type="image/svg+xml"
    ).text = f"{base}assets/favicon.svg"
    SubElement(root, "Url", type="text/html", template=f"{base}{address(SEARCH)}?q={{searchTerms}}")
    SubElement(root, "Url", type=TYPE, rel="self", template=f"{base}{DESCRIPTION}")
    indent(root)
    return tostring(root, encoding="unicode", xml_declaration=False) + "\n"
