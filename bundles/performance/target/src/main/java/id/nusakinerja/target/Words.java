package id.nusakinerja.target;

import id.nusakinerja.kernel.Messages;
import id.nusakinerja.kernel.Text;

/** The words of this room's lists, as the forms of the law name them. */
final class Words {

    private static final Messages MESSAGES = Messages.beside(Words.class);

    private Words() {}

    static Text of(Enum<?> choice) {
        return MESSAGES.text(key(choice));
    }

    /** The {@code number}-th sentence below the word, from 1. */
    static Text of(Enum<?> choice, int number) {
        return MESSAGES.text(key(choice) + "." + number);
    }

    private static String key(Enum<?> choice) {
        return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }
}
