/** Commands that sign, check and install the bundles of cities, without a server. */
@NullMarked
package id.nusakinerja.connector.policies;

import org.jspecify.annotations.NullMarked;
