package id.nusakinerja.persistence.internal;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Describes the persistence unit of one tenant in place of a persistence.xml: all rooms, one data source. */
final class UnitInfo implements PersistenceUnitInfo {

    private final String name;
    private final ClassLoader loader;
    private final DataSource dataSource;
    private final List<String> classes;

    UnitInfo(String name, ClassLoader loader, DataSource dataSource, List<Class<?>> classes) {
        this.name = name;
        this.loader = loader;
        this.dataSource = dataSource;
        this.classes = classes.stream().<String>map(Class::getName).toList();
    }

    @Override
    public String getPersistenceUnitName() {
        return name;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.eclipse.persistence.jpa.PersistenceProvider";
    }

    @Override
    public @Nullable String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    @Override
    // The interface itself still speaks in this type, which the next version of Jakarta Persistence removes.
    @SuppressWarnings({"removal", "deprecation"})
    public jakarta.persistence.spi.PersistenceUnitTransactionType getTransactionType() {
        return jakarta.persistence.spi.PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    /** Any address that exists: nothing is searched there, because every class is listed. Among files it is a folder. */
    @Override
    public URL getPersistenceUnitRootUrl() {
        URL here = Objects.requireNonNull(UnitInfo.class.getResource("UnitInfo.class"));
        try {
            return here.getProtocol().equals("file") ? here.toURI().resolve(".").toURL() : here;
        } catch (URISyntaxException | MalformedURLException e) {
            throw new IllegalStateException("No such place (" + here + ").", e);
        }
    }

    @Override
    public List<String> getManagedClassNames() {
        return classes;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Entities are woven at build time; there is nothing left to transform.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
