"""The dimensions, in the order in which they are read."""

from macros.data.dimensions import (
    adaptation,
    basic_functionality,
    cost_and_energy,
    evaluation,
    how_output_is_produced,
    inputs_and_outputs,
    law_and_governance,
    limitations_and_failure_modes,
    scope_of_application,
    security_misuse_and_provenance,
    technical_structure,
    training_data_and_objectives,
)

DIMENSIONS = (
    basic_functionality.DIMENSION,
    scope_of_application.DIMENSION,
    technical_structure.DIMENSION,
    inputs_and_outputs.DIMENSION,
    training_data_and_objectives.DIMENSION,
    how_output_is_produced.DIMENSION,
    adaptation.DIMENSION,
    evaluation.DIMENSION,
    limitations_and_failure_modes.DIMENSION,
    cost_and_energy.DIMENSION,
    security_misuse_and_provenance.DIMENSION,
    law_and_governance.DIMENSION,
)
