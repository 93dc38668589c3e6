package id.nusakinerja.testkit.internal;

import id.nusakinerja.kernel.TenantId;
import id.nusakinerja.persistence.internal.Database;
import id.nusakinerja.persistence.internal.DatabaseOpener;
import id.nusakinerja.persistence.internal.Dialect;
import id.nusakinerja.persistence.internal.ModuleSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Databases that count the statements which are prepared on them. */
public final class CountedDatabases implements DatabaseOpener {

    private final DatabaseOpener opener;
    private final AtomicLong statements;

    public CountedDatabases(DatabaseOpener opener, AtomicLong statements) {
        this.opener = opener;
        this.statements = statements;
    }

    @Override
    public Database open(TenantId tenant, ModuleSet modules) throws SQLException {
        Database database = opener.open(tenant, modules);
        DataSource counted = watched(DataSource.class, database.dataSource());
        return new Database() {
            @Override
            public DataSource dataSource() {
                return counted;
            }

            @Override
            public Dialect dialect() {
                return database.dialect();
            }

            @Override
            public void close() {
                database.close();
            }
        };
    }

    private <T> T watched(Class<T> face, Object behind) {
        return face.cast(Proxy.newProxyInstance(
                face.getClassLoader(), new Class<?>[] {face}, (self, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object answer = method.invoke(behind, arguments);
                        return answer instanceof Connection ? watched(Connection.class, answer) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }
}
