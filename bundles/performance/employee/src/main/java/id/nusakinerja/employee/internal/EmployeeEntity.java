package id.nusakinerja.employee.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person for ever: what does not depend on the date. */
@Entity(name = "Person")
@Table(name = "EMPLOYEE_PERSON")
class EmployeeEntity {

    @Id
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "FULL_NAME")
    private String name = "";

    @Column(name = "EMAIL")
    private String email = "";

    protected EmployeeEntity() {}

    EmployeeEntity(long id, String name, String email) {
        this.id = id;
        describe(name, email);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    final void describe(String newName, String newEmail) {
        name = newName;
        email = newEmail;
    }
}
