package org.clausebook.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser of a run to each test that asks for it, and closes it after the last. */
final class InBrowser implements BeforeAllCallback, ParameterResolver {
  @Override
  public void beforeAll(ExtensionContext context) {
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(Browser.isInstalled(), Browser.HOW_TO_GET);
    }
    assumeTrue(Browser.isInstalled(), Browser.HOW_TO_GET);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(InBrowser.class))
        .computeIfAbsent(Browser.class, type -> Browser.start(), Browser.class);
  }
}
