package id.nusakinerja.simulation;

import id.nusakinerja.kernel.TenantId;
import org.osgi.annotation.versioning.ConsumerType;

/** Hears that the simulation of a tenant went on (OSGi service whiteboard). Called from its thread: be quick. */
@ConsumerType
public interface SimulationListener {

    void simulationChanged(TenantId tenant);
}
