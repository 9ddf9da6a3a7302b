<h2>About</h2>
<p><a href="java&#115;cript:alert(1)">${council.name}</a></p>
