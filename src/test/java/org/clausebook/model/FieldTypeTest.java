package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FieldTypeTest {
  @ParameterizedTest
  @EnumSource
  void theExampleOfATypeIsOfTheType(FieldType type) {
    assertTrue(type.accepts(type.example()), type.example());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ROLE | Clerk & RFO",
        "ROLE | Proper Officer, or the Deputy",
        "EMAIL | clerk+it@st-marys.parish.gov.uk",
        "TELEPHONE | +44 (0)1632 960001",
        "TELEPHONE | 999",
        "TELEPHONE | 01632 960001 ext. 12",
        "WEB_ADDRESS | https://www.example.gov.uk/a/b?c=d#e",
        "WEB_ADDRESS | http://example.wales",
        "DATE | 2026",
        "DATE | 2026-02-28",
        "PERIOD | 1 year",
        "PERIOD | 28 days",
        "YES_NO | no",
        "MONEY | £1,500.50",
        "MONEY | 12,345,678",
        "NUMBER | 0"
      })
  void theseAreAccepted(FieldType type, String answer) {
    assertTrue(type.accepts(answer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ROLE | clerk@example.gov.uk",
        "EMAIL | clerk",
        "EMAIL | clerk@example",
        "EMAIL | the clerk@example.gov.uk",
        "EMAIL | clerk@@example.gov.uk",
        "TELEPHONE | 12",
        "TELEPHONE | ring the Clerk",
        "WEB_ADDRESS | www.example.gov.uk",
        "WEB_ADDRESS | https://",
        "WEB_ADDRESS | https://example.gov.uk/a b",
        "WEB_ADDRESS | javascript:alert(1)",
        "DATE | 2026-02-29",
        "DATE | 5 March 2026",
        "PERIOD | 0 years",
        "PERIOD | a year",
        "PERIOD | bi-annually",
        "YES_NO | true",
        "YES_NO | Yes",
        "MONEY | 1,50",
        "MONEY | 01",
        "MONEY | £",
        "MONEY | 1234,567",
        "MONEY | ١٢",
        "NUMBER | £5",
        "NUMBER | 5.0",
        "NUMBER | 1_000",
        "NUMBER | 1234567890123"
      })
  void theseAreNot(FieldType type, String answer) {
    assertFalse(type.accepts(answer));
  }
}
