package org.winnow.web.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What it takes to call a resource method; on a class it stands for all its methods that say nothing themselves. A method without one is
 * never called. Roles go by the path parameter {@code portfolio}: whoever is no member finds nothing there (404).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
    Needs value();
}
