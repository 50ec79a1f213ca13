package org.winnow.core.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KeptFormRepository implements PanacheRepository<KeptFormEntity> {}
