package id.nusakinerja.identity.internal;

import id.nusakinerja.kernel.EmployeeId;
import id.nusakinerja.kernel.Role;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of this room to the table of accounts. */
final class Accounts {

    private Accounts() {}

    static Optional<AccountEntity> find(EntityManager em, long id) {
        return Optional.ofNullable(em.find(AccountEntity.class, id));
    }

    static Optional<AccountEntity> findByName(EntityManager em, String name) {
        return em.createQuery("select a from Account a where a.name = :name", AccountEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    static Optional<AccountEntity> findByEmployee(EntityManager em, EmployeeId employee) {
        return em.createQuery("select a from Account a where a.employeeId = :employee", AccountEntity.class)
                .setParameter("employee", employee.value())
                .getResultStream()
                .findFirst();
    }

    static List<AccountEntity> list(EntityManager em, String text, int offset, int limit) {
        return em.createQuery(
                        "select a from Account a where a.name like :text escape '!' or lower(a.displayName) like :text"
                                + " escape '!' order by a.name",
                        AccountEntity.class)
                .setParameter("text", pattern(text))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    static int count(EntityManager em, String text) {
        return em.createQuery(
                        "select count(a) from Account a where a.name like :text escape '!' or lower(a.displayName) like"
                                + " :text escape '!'",
                        Long.class)
                .setParameter("text", pattern(text))
                .getSingleResult()
                .intValue();
    }

    /** Add a number where the name is in use. */
    static String freeName(EntityManager em, String wish) {
        String free = wish;
        for (int number = 2; findByName(em, free).isPresent(); number++) {
            free = wish + number;
        }
        return free;
    }

    static List<Long> listEmployees(EntityManager em) {
        return em.createQuery("select a.employeeId from Account a where a.employeeId is not null", Long.class)
                .getResultList();
    }

    /** List the accounts of civil servants that have not let anybody in yet. */
    static List<AccountEntity> listUnclaimed(EntityManager em) {
        return em.createQuery(
                        "select a from Account a where a.employeeId is not null and a.state = :active"
                                + " and a.passwordState = :issued",
                        AccountEntity.class)
                .setParameter("active", AccountEntity.State.ACTIVE)
                .setParameter("issued", AccountEntity.PasswordState.ISSUED)
                .getResultList();
    }

    static int countActive(EntityManager em) {
        return em.createQuery("select count(a) from Account a where a.state = :active", Long.class)
                .setParameter("active", AccountEntity.State.ACTIVE)
                .getSingleResult()
                .intValue();
    }

    /** Is there an active account with the role, other than one? */
    static boolean hasActive(EntityManager em, Role role, long besides) {
        return em
                .createQuery(
                        "select a from Account a where a.roles like :role and a.id <> :besides", AccountEntity.class)
                .setParameter("role", "%" + role.name() + "%")
                .setParameter("besides", besides)
                .getResultList()
                .stream()
                .anyMatch(account -> account.isActive() && account.roles().contains(role));
    }

    private static String pattern(String text) {
        String literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
