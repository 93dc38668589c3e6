package id.nusakinerja.policy;

/**
 * A rule and the policy it comes from. Use it at once and let go of it: its bundle may stop at any time.
 *
 * @param <P> the SPI type of the rule
 * @param rule pure: equal facts give equal results
 * @param version whose rule it is; the national one where the city has none of its own
 */
public record InForce<P>(P rule, PolicyVersion version) {}
