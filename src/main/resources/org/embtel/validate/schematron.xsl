<?xml version="1.0" encoding="UTF-8"?>
<!--
Makes a stylesheet of a Schematron schema by SchXslt2, or of the Schematron rules within a RELAX NG
schema, and makes up for what schemas in use take for granted:

- prefixes that are declared as XML namespaces, but not by sch:ns, and xs;
- named templates and variables that the schema's own functions call;
- a test that fails to run, since what it asks for is not at hand, spoils no other.

e:line (given by the program) is the line of a node. e:step tells the program how far a run is. The same name as an attribute takes that line
into the stylesheet, so that an error there is told at its place in the schema.
-->
<xsl:stylesheet version="3.0"
                xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:alias="http://www.w3.org/1999/XSL/TransformAlias"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:rng="http://relaxng.org/ns/structure/1.0"
                xmlns:sch="http://purl.oclc.org/dsdl/schematron"
                xmlns:schxslt="http://dmaus.name/ns/2023/schxslt"
                xmlns:e="urn:x-embtel:place"
                exclude-result-prefixes="xs map rng sch schxslt">

  <xsl:import href="classpath:/content/transpile.xsl"/>

  <xsl:mode name="numbered" on-no-match="shallow-copy"/>

  <xsl:template match="/">
    <xsl:variable name="schema" as="element(sch:schema)">
      <xsl:choose>
        <xsl:when test="sch:schema">
          <xsl:apply-templates select="sch:schema" mode="numbered"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="embedded"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:if test="not($schxslt:phase = ('#DEFAULT', '#ALL', $schema/sch:phase/@id))">
      <xsl:message terminate="yes" expand-text="yes">it has no phase "{$schxslt:phase}"</xsl:message>
    </xsl:if>
    <xsl:variable name="made" as="element()">
      <xsl:apply-templates select="$schema"/>
    </xsl:variable>
    <xsl:for-each select="$made">
      <xsl:copy>
        <xsl:call-template name="namespaces">
          <xsl:with-param name="schema" select="$schema"/>
        </xsl:call-template>
        <xsl:copy-of select="@*, node()"/>
        <xsl:copy-of select="$schema/(xsl:template[@name] | xsl:variable)"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:template>

  <!-- Of what has no rules, or is no schema, a schema without rules is made. -->
  <xsl:template name="embedded">
    <xsl:variable name="rules" select="e:grammars(/*)//sch:*[not(ancestor::sch:*)]"/>
    <sch:schema queryBinding="xslt3">
      <xsl:attribute name="xml:base" select="base-uri(/)"/>
      <xsl:for-each-group select="$rules/e:prefixes(.)" group-by="@prefix">
        <xsl:sequence select="."/>
      </xsl:for-each-group>
      <xsl:apply-templates select="$rules[self::sch:let | self::sch:phase]" mode="numbered"/>
      <xsl:apply-templates select="$rules/self::sch:pattern" mode="numbered"/>
      <xsl:for-each select="$rules/self::sch:rule">
        <sch:pattern>
          <xsl:apply-templates select="." mode="numbered"/>
        </sch:pattern>
      </xsl:for-each>
      <xsl:apply-templates select="$rules/self::sch:diagnostics" mode="numbered"/>
    </sch:schema>
  </xsl:template>

  <xsl:function name="e:grammars" as="element()*">
    <xsl:param name="grammar" as="element()"/>
    <xsl:sequence select="$grammar,
        $grammar//(rng:include | rng:externalRef)/resolve-uri(@href, base-uri(.))[doc-available(.)]
            ! e:grammars(doc(.)/*)"/>
  </xsl:function>

  <xsl:function name="e:prefixes" as="element(sch:ns)*">
    <xsl:param name="rule" as="element()"/>
    <xsl:choose>
      <xsl:when test="$rule/self::sch:ns">
        <sch:ns prefix="{$rule/@prefix}" uri="{$rule/@uri}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="in-scope-prefixes($rule)[not(. = ('', 'xml'))]">
          <sch:ns prefix="{.}" uri="{namespace-uri-for-prefix(., $rule)}"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="sch:schema" mode="numbered">
    <xsl:copy>
      <xsl:attribute name="xml:base" select="base-uri(.)"/>
      <xsl:apply-templates select="@*, node()" mode="numbered"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="sch:rule | sch:assert | sch:report | sch:let" mode="numbered">
    <xsl:copy>
      <xsl:attribute name="e:line" select="e:line(.)"/>
      <xsl:apply-templates select="@*, node()" mode="numbered"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="namespaces">
    <xsl:param name="schema" as="element(sch:schema)"/>
    <xsl:variable name="taken" select="in-scope-prefixes(.)"/>
    <xsl:for-each select="in-scope-prefixes($schema)[not(. = ('', $taken))]">
      <xsl:namespace name="{.}" select="namespace-uri-for-prefix(., $schema)"/>
    </xsl:for-each>
    <xsl:if test="not('xs' = ($taken, in-scope-prefixes($schema)))">
      <xsl:namespace name="xs" select="'http://www.w3.org/2001/XMLSchema'"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="sch:assert | sch:report" mode="schxslt:transpile">
    <alias:if test="e:step({@e:line})">
      <alias:try e:line="{@e:line}">
        <xsl:next-match/>
        <alias:catch>
          <e:failed line="{@e:line}">
            <alias:value-of select="$Q{{http://www.w3.org/2005/xqt-errors}}description"/>
          </e:failed>
        </alias:catch>
      </alias:try>
    </alias:if>
  </xsl:template>

  <xsl:template match="sch:rule | sch:let" mode="schxslt:transpile">
    <xsl:param name="group" as="xs:string" select="''"/>
    <xsl:variable name="line" select="@e:line"/>
    <xsl:variable name="made" as="element()">
      <xsl:next-match>
        <xsl:with-param name="group" select="$group"/>
      </xsl:next-match>
    </xsl:variable>
    <xsl:for-each select="$made">
      <xsl:copy>
        <xsl:attribute name="e:line" select="$line"/>
        <xsl:copy-of select="@*, node()"/>
      </xsl:copy>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
