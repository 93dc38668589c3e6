package id.nusakinerja.demo;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One chapter of the demo data (OSGi service whiteboard): it lives through its part of the year as the people of the
 * city would, through the public services. The component has a mandatory reference to
 * {@link id.nusakinerja.identity.DemoMode}, so that it does not exist in a real container.
 */
@ConsumerType
public interface DemoSeed {

    /** People are 10, plans 20, progress 30, assessments 40, decisions 50; a lower number comes first. */
    int order();

    /**
     * Make the chapter. Called at the first visit of the city in each run of the container, with all lower chapters made:
     * do nothing when the chapter is there already. Must not sign anybody in, as sign-in waits for the chapters.
     */
    void seed(DemoCity city);
}
