package id.nusakinerja.guard;

import java.util.List;

/** What a policy is to the platform, in tests. */
public interface Rule {

    Object decide(List<String> facts);
}
