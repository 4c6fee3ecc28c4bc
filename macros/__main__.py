"""The commands: what can be done with the data besides building the site with MkDocs."""

from pathlib import Path

import click

from macros import load_site
from macros.checking import FaultyDataError
from macros.permanence import record
from macros.publishing import publish


@click.group()
def commands() -> None:
    """Work with the data of the site."""


@commands.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--address", required=True, help="The address of the site, ending in a slash.")
def finish(folder: Path, address: str) -> None:
    """Write into FOLDER, a built site, all that is not a page.

    MkDocs does this itself at the end of a build. Other engines run no such step, so with
    them this command follows the build.
    """
    click.echo(f"{len(publish(folder, address))} files written")


@commands.command()
def record_addresses() -> None:
    """Write down every new address as published. None is ever taken out."""
    for address in record(load_site()):
        click.echo(address)


if __name__ == "__main__":
    try:
        commands()
    except FaultyDataError as error:
        raise SystemExit(str(error)) from None
