package id.nusakinerja.web.shell.part;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The words that Vaadin's own components bring in English only, in the language of the session. Each screen that uses
 * such a component sets them.
 */
public final class ComponentTexts {

    private ComponentTexts() {}

    /**
     * Get month and day names, week from Monday, dates as {@code 21/11/2026}: where the component writes a month out, it does so
     * in English, whatever names it has.
     */
    public static DatePickerI18n datePicker(Locale locale, Function<String, String> translation) {
        List<String> shortDays = days(TextStyle.SHORT_STANDALONE, locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> Formats.month(month, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(shortDays)
                .setFirstDayOfWeek(1)
                .setDateFormats("d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd")
                .setToday(translation.apply("shell.part.date-today"))
                .setCancel(translation.apply("shell.part.cancel"))
                .setBadInputErrorMessage(translation.apply("shell.part.date-bad"))
                .setRequiredErrorMessage(translation.apply("shell.part.required"));
    }

    public static UploadI18N upload(Function<String, String> translation) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(translation.apply("shell.part.upload-drop"))
                .setMany(translation.apply("shell.part.upload-drop")));
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(translation.apply("shell.part.upload-choose"))
                .setMany(translation.apply("shell.part.upload-choose")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(translation.apply("shell.part.upload-too-many"))
                .setFileIsTooBig(translation.apply("shell.part.upload-too-big"))
                .setIncorrectFileType(translation.apply("shell.part.upload-wrong-type")));
        words.setUploading(uploading(translation));
        words.setFile(new UploadI18N.File()
                .setRetry(translation.apply("shell.part.upload-retry"))
                .setStart(translation.apply("shell.part.upload-start"))
                .setRemove(translation.apply("shell.part.upload-remove")));
        return words;
    }

    private static UploadI18N.Uploading uploading(Function<String, String> translation) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translation.apply("shell.part.upload-connecting"))
                        .setStalled(translation.apply("shell.part.upload-stalled"))
                        .setProcessing(translation.apply("shell.part.upload-processing"))
                        .setHeld(translation.apply("shell.part.upload-held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translation.apply("shell.part.upload-left"))
                        .setUnknown(translation.apply("shell.part.upload-left-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translation.apply("shell.part.upload-unavailable"))
                        .setUnexpectedServerError(translation.apply("shell.part.upload-failed"))
                        .setForbidden(translation.apply("shell.part.upload-forbidden"))
                        .setFileTooLarge(translation.apply("shell.part.upload-too-big")));
    }

    /** Names of the days, Sunday first, as the component counts them. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
