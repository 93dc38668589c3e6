package id.nusakinerja.progress;

/**
 * An evidence file to hand out.
 *
 * @param file what is known about it
 * @param bytes the content; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Files are megabytes: copied at the database only, compared nowhere.
public record EvidenceContent(Evidence.FileEvidence file, byte[] bytes) {}
