package id.nusakinerja.target;

/**
 * The three attachments of an SKP (PermenPANRB 6/2022): what the leader provides, how is reported, what follows.
 *
 * @param resources support needed (dukungan sumber daya)
 * @param accountability how and when is reported (skema pertanggungjawaban)
 * @param consequences what follows from reaching or missing (konsekuensi)
 */
public record Commitments(String resources, String accountability, String consequences) {

    public static final Commitments NONE = new Commitments("", "", "");
}
