<h2>About</h2>
<script>alert(1)</script>
