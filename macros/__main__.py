"""The commands besides building the site with MkDocs.

Each imports what it needs when it runs, so that quick ones stay quick.
"""

from datetime import UTC, datetime
from pathlib import Path

import click


@click.group()
def commands() -> None:
    """Work with the data of the site."""


@commands.command()
def check() -> None:
    """Report every fault of the data and the pages, in a few seconds.

    A build reports the same, and broken links too. Exits with 1 if there are any.
    """
    from macros.validation.report import reporting

    with reporting():
        from macros.loading import load_site
        from macros.validation import macro_calls, permalinks

        site = load_site()
        macro_calls.check_pages()
        if new := permalinks.unrecorded(site):
            more = f" and {rest:,} more" if (rest := len(new[9:])) else ""
            raise click.ClickException(
                f"New addresses: {', '.join(new[:9])}{more}. Nothing else is wrong. Once the ids"
                " are final, record them with `.venv/bin/python -m macros record-addresses`; then"
                " no address may be lost."
            )
    click.echo(f"No faults. {len(site.link_targets):,} addresses on {len(site.prose)} pages.")


@commands.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--address", required=True, help="The address of the site.")
def publish(folder: Path, address: str) -> None:
    """Write every file that is not a page into FOLDER, a built site.

    MkDocs does this at the end of a build. After a build with another engine, run this command.
    """
    from macros import publishing

    publishing.publish(folder, address.rstrip("/") + "/")
    click.echo(f"Written into {folder}.")


@commands.command()
def record_addresses() -> None:
    """Record every new address as published. None is ever removed."""
    from macros.loading import load_site
    from macros.validation.permalinks import record

    for address in record(load_site()):
        click.echo(address)


@commands.command()
def write_pages() -> None:
    """Write the page of every system that has none or whose entry has changed."""
    from macros.validation import data_files, pages, system_pages
    from macros.validation.report import FaultyDataError, reporting

    with reporting():
        data, faults = data_files.read()
        if data is None:
            raise FaultyDataError(faults)
        prose, _ = pages.read()
        for page in system_pages.write(data, prose):
            click.echo(f"docs/{page}")


@commands.command()
def stale() -> None:
    """List the statements whose `as_of` is more than a year old, the oldest first.

    A date of reduced precision counts from its end: 2025 from 31 December 2025.
    """
    from macros.loading import load_site
    from macros.validation.stale import stale as stale_statements

    statements = stale_statements(load_site().comparison, datetime.now(UTC).date())
    click.echo(f"Dated more than a year ago: {len(statements)}")
    for as_of, place in statements:
        click.echo(f"  {as_of:10}  {place}")


if __name__ == "__main__":
    commands()
