package id.nusakinerja.reward;

import id.nusakinerja.employee.EmploymentStatus;
import id.nusakinerja.employee.PostKind;

/** A group of people for whom an event may cost something of its own. Of the groups of a person the first here counts. */
public enum EventGroup {
    /** Contract staff, in whatever post. */
    PPPK,
    STRUKTURAL,
    FUNGSIONAL,
    PELAKSANA,
    /** Everybody that has no line of their own. */
    SEMUA;

    /** Does a person belong to it? */
    public boolean includes(EmploymentStatus status, PostKind post) {
        return switch (this) {
            case PPPK -> status.isContract();
            case STRUKTURAL -> post == PostKind.STRUKTURAL;
            case FUNGSIONAL -> post == PostKind.FUNGSIONAL;
            case PELAKSANA -> post == PostKind.PELAKSANA;
            case SEMUA -> true;
        };
    }
}
