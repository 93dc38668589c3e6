package id.nusakinerja.web.shell;

/** Where a screen stands in the menu; in this order. */
public enum Section {
    /** The own year: plan, progress, result. Stands first and without a heading. */
    MINE,
    /** The people somebody leads. */
    TEAM,
    /** Running the tenant: cycle, people, policies. */
    ADMINISTRATION,
    /** Above all tenants. */
    PROVINCE,
    /** What only this city has; its name is the heading. */
    CITY
}
