package id.nusakinerja.employee;

/**
 * What a civil servant works as (jabatan).
 *
 * @param kind structural, functional or general staff
 * @param title for example {@code Penyuluh Ahli Muda}
 * @param grade the grade of a functional post (jenjang), for example {@code Ahli Muda}; empty for other kinds
 * @param jobClass the class for the allowance (kelas jabatan), 1 to 17; 0 when unknown
 */
public record Post(PostKind kind, String title, String grade, int jobClass) {

    public Post {
        if (jobClass < 0 || jobClass > 17) {
            throw new IllegalArgumentException("The job class (" + jobClass + ") lies outside 0 to 17.");
        }
    }
}
