<h2>About</h2>
<div>${council.name}</div>
