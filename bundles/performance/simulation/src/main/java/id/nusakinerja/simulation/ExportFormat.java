package id.nusakinerja.simulation;

/** The files that a list of people can be taken along as. */
public enum ExportFormat {
    CSV,
    EXCEL
}
