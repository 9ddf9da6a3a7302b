<strong>DRAFT for comment</strong><#if pending??>: not yet ${pending.verb} by ${pending.body}<#else>: no decision is recorded</#if><#t>
