<h2>About</h2>
<#-- <p>one</p> -->
