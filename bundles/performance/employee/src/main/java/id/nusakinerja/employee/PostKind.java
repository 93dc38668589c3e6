package id.nusakinerja.employee;

/** The three kinds of posts (jenis jabatan); the names are those of the import files in capitals. */
public enum PostKind {
    STRUKTURAL,
    FUNGSIONAL,
    PELAKSANA
}
