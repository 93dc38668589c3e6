package id.nusakinerja.target;

/**
 * Plan of a civil servant for a year (sasaran kinerja pegawai, PermenPANRB 6/2022). Its state is its type: who wants to
 * agree needs a {@link SubmittedSkp}, who measures needs an {@link AgreedSkp}.
 */
public sealed interface Skp permits DraftSkp, SubmittedSkp, AgreedSkp {

    SkpHead head();

    SkpContent content();
}
